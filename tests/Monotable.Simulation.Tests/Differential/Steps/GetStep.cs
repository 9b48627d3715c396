namespace Monotable.Simulation.Tests.Differential;

internal sealed record GetStep(
    Item Key, TextExpression? Projection, Placeholders Placeholders, bool IsConsistent, ReturnConsumedCapacity Capacity) : ScriptStep
{
    public override bool IsWrite => false;

    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var request = new GetItemRequest
        {
            TableName = tableName,
            Key = Key,
            ProjectionExpression = Projection?.Text,
            ExpressionAttributeNames = Placeholders.Names,
            ConsistentRead = IsConsistent,
            ReturnConsumedCapacity = Capacity,
        };
        var response = await provider.GetItemAsync(request, ItemCodec.Instance);
        return new($"ok {Outcome.Text(response.Found ? response.Item : null)}", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var placeholders in Placeholders.Simpler(Projection))
        {
            yield return this with { Placeholders = placeholders };
        }

        foreach (var projection in Projection?.Simpler() ?? [])
        {
            yield return this with { Projection = projection };
        }

        foreach (var key in SimplerValues.Of(Key))
        {
            yield return this with { Key = key };
        }

        if (Projection is not null)
        {
            yield return this with { Projection = null, Placeholders = Placeholders.None };
        }
    }

    public override string ToString() =>
        $"get {Outcome.Text(Key)}{(Projection is null ? "" : $" select «{Projection}»")}{Placeholders}{(IsConsistent ? " consistent" : "")}"
        + (Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}");
}
