namespace Monotable.Simulation.Tests.Differential;

internal sealed record PutStep(Item Item, Guarded Guarded) : ScriptStep
{
    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var request = new PutItemRequest
        {
            TableName = tableName,
            ConditionExpression = Guarded.Condition?.Text,
            ExpressionAttributeNames = Guarded.Placeholders.Names,
            ExpressionAttributeValues = Guarded.Placeholders.Values,
            ReturnValues = Guarded.Returns,
            ReturnValuesOnConditionCheckFailure = Guarded.OnFailure,
            ReturnConsumedCapacity = Guarded.Capacity,
        };
        var response = await provider.PutItemAsync(request, Item, ItemCodec.Instance);
        return new($"ok {Outcome.Text(response.HasAttributes ? response.Attributes : null)}", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var guarded in Guarded.Simpler())
        {
            yield return this with { Guarded = guarded };
        }

        foreach (var item in SimplerValues.Of(Item))
        {
            yield return this with { Item = item };
        }
    }

    public override string ToString() => $"put {Outcome.Text(Item)}{Guarded}";
}
