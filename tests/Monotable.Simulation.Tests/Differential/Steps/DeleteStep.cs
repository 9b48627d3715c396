namespace Monotable.Simulation.Tests.Differential;

internal sealed record DeleteStep(Item Key, Guarded Guarded) : ScriptStep
{
    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var request = new DeleteItemRequest
        {
            TableName = tableName,
            Key = Key,
            ConditionExpression = Guarded.Condition?.Text,
            ExpressionAttributeNames = Guarded.Placeholders.Names,
            ExpressionAttributeValues = Guarded.Placeholders.Values,
            ReturnValues = Guarded.Returns,
            ReturnValuesOnConditionCheckFailure = Guarded.OnFailure,
            ReturnConsumedCapacity = Guarded.Capacity,
        };
        var response = await provider.DeleteItemAsync(request, ItemCodec.Instance);
        return new($"ok {Outcome.Text(response.HasAttributes ? response.Attributes : null)}", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var guarded in Guarded.Simpler())
        {
            yield return this with { Guarded = guarded };
        }

        foreach (var key in SimplerValues.Of(Key))
        {
            yield return this with { Key = key };
        }
    }

    public override string ToString() => $"delete {Outcome.Text(Key)}{Guarded}";
}
