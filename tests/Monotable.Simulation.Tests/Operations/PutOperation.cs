namespace Monotable.Simulation.Tests;

internal sealed class PutOperation(Item item, Guard guard, bool returnsOld) : Operation
{
    public override IEnumerable<Item> Keys => [Model.KeyOf(item)];

    public override string Expect(Model model)
    {
        Model.CheckItem(item);
        var old = model.Find(Model.KeyOf(item));
        CheckCondition(guard, old);
        model.Put(item);
        return Answer(returnsOld, old);
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var text = new ExpressionText();
        var request = new PutItemRequest
        {
            TableName = tableName,
            ConditionExpression = guard.Condition?.Render(text),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            ReturnValues = returnsOld ? ReturnValues.AllOld : ReturnValues.None,
            ReturnValuesOnConditionCheckFailure = OnFailure(guard.ItemOnFailure),
        };
        var response = await provider.PutItemAsync(request, item, ItemCodec.Instance);
        return Answer(response.HasAttributes, response.Attributes);
    }

    public override string ToString() => $"put {Outcome.Text(item)}{guard}";
}
