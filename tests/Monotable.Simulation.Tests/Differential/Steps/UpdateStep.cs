namespace Monotable.Simulation.Tests.Differential;

internal sealed record UpdateStep(Item Key, TextExpression? Update, Guarded Guarded) : ScriptStep
{
    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var request = new UpdateItemRequest
        {
            TableName = tableName,
            Key = Key,
            UpdateExpression = Update?.Text,
            ConditionExpression = Guarded.Condition?.Text,
            ExpressionAttributeNames = Guarded.Placeholders.Names,
            ExpressionAttributeValues = Guarded.Placeholders.Values,
            ReturnValues = Guarded.Returns,
            ReturnValuesOnConditionCheckFailure = Guarded.OnFailure,
            ReturnConsumedCapacity = Guarded.Capacity,
        };
        var response = await provider.UpdateItemAsync(request, ItemCodec.Instance);
        return new($"ok {Outcome.Text(response.HasAttributes ? response.Attributes : null)}", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var guarded in Guarded.Simpler(Update))
        {
            yield return this with { Guarded = guarded };
        }

        foreach (var update in Update?.Simpler() ?? [])
        {
            yield return this with { Update = update };
        }

        foreach (var key in SimplerValues.Of(Key))
        {
            yield return this with { Key = key };
        }
    }

    public override string ToString() => $"update {Outcome.Text(Key)} «{Update}»{Guarded}";
}
