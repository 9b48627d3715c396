namespace Monotable.Simulation.Tests.Differential;

internal sealed record ScanStep(int? Segments, ReadWish Wish) : ScriptStep
{
    public override bool IsWrite => false;

    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        if (Segments is null)
        {
            return await ReadAsync(provider, tableName, null);
        }

        // Which items make a segment is the subject's own matter.
        var items = new List<string>();
        for (var segment = 0; segment < Segments; segment++)
        {
            items.AddRange((await ReadAsync(provider, tableName, segment)).Text.Split('\n').Skip(1));
        }

        return new(string.Join('\n', items.Order(StringComparer.Ordinal)));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var wish in Wish.Simpler())
        {
            yield return this with { Wish = wish };
        }

        if (Segments is not null)
        {
            yield return this with { Segments = null };
        }
    }

    public override string ToString() => $"scan {(Segments is null ? "" : $"in {Segments} segments ")}{Wish}";

    private Task<Reply> ReadAsync(IDynamoDbProvider provider, string tableName, int? segment) =>
        PageWalk.ReadAsync(Wish, isOrdered: false, async start =>
        {
            var request = new ScanRequest
            {
                TableName = tableName,
                IndexName = Wish.Shape.Name,
                FilterExpression = Wish.Filter?.Text,
                ProjectionExpression = Wish.Projection?.Text,
                ExpressionAttributeNames = Wish.Placeholders.Names,
                ExpressionAttributeValues = Wish.Placeholders.Values,
                Select = Wish.Select,
                Limit = Wish.Limit,
                ExclusiveStartKey = start,
                Segment = segment,
                TotalSegments = Segments,
                ConsistentRead = Wish.IsConsistent,
                ReturnConsumedCapacity = Wish.Capacity,
            };
            var page = await provider.ScanAsync(request, ItemCodec.Instance);
            return new(page.Items, page.Count, page.ScannedCount, page.LastEvaluatedKey, CapacityText.Of(page.ConsumedCapacity));
        });
}
