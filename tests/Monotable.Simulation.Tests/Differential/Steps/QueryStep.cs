namespace Monotable.Simulation.Tests.Differential;

internal sealed record QueryStep(TextExpression? KeyCondition, bool IsForward, ReadWish Wish) : ScriptStep
{
    public override bool IsWrite => false;

    public override Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName) => PageWalk.ReadAsync(Wish, isOrdered: true, async start =>
    {
        var request = new QueryRequest
        {
            TableName = tableName,
            IndexName = Wish.Shape.Name,
            KeyConditionExpression = KeyCondition?.Text,
            FilterExpression = Wish.Filter?.Text,
            ProjectionExpression = Wish.Projection?.Text,
            ExpressionAttributeNames = Wish.Placeholders.Names,
            ExpressionAttributeValues = Wish.Placeholders.Values,
            Select = Wish.Select,
            Limit = Wish.Limit,
            ExclusiveStartKey = start,
            ScanIndexForward = IsForward,
            ConsistentRead = Wish.IsConsistent,
            ReturnConsumedCapacity = Wish.Capacity,
        };
        var page = await provider.QueryAsync(request, ItemCodec.Instance);
        return new(page.Items, page.Count, page.ScannedCount, page.LastEvaluatedKey, CapacityText.Of(page.ConsumedCapacity));
    });

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var wish in Wish.Simpler(KeyCondition))
        {
            yield return this with { Wish = wish };
        }

        foreach (var keyCondition in KeyCondition?.Simpler() ?? [])
        {
            yield return this with { KeyCondition = keyCondition };
        }

        if (!IsForward)
        {
            yield return this with { IsForward = true };
        }
    }

    public override string ToString() => $"query where «{KeyCondition}»{(IsForward ? "" : " backward")} {Wish}";
}
