namespace Monotable.Simulation.Tests;

internal sealed class DeleteOperation(Item key, Guard guard, bool returnsOld) : Operation
{
    public override IEnumerable<Item> Keys => [key];

    public override string Expect(Model model)
    {
        Model.CheckKey(key);
        var old = model.Find(key);
        CheckCondition(guard, old);
        model.Remove(key);
        return Answer(returnsOld, old);
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var text = new ExpressionText();
        var request = new DeleteItemRequest
        {
            TableName = tableName,
            Key = key,
            ConditionExpression = guard.Condition?.Render(text),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            ReturnValues = returnsOld ? ReturnValues.AllOld : ReturnValues.None,
            ReturnValuesOnConditionCheckFailure = OnFailure(guard.ItemOnFailure),
        };
        var response = await provider.DeleteItemAsync(request, ItemCodec.Instance);
        return Answer(response.HasAttributes, response.Attributes);
    }

    public override string ToString() => $"delete {Outcome.Text(key)}{guard}";
}
