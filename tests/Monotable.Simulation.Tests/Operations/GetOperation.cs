namespace Monotable.Simulation.Tests;

internal sealed class GetOperation(Item key, Selection selection, bool isConsistent) : Operation
{
    public override string Expect(Model model)
    {
        Model.CheckKey(key);
        var item = model.Find(key);
        return Answer(item is not null, item is null ? null : selection.Of(item));
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var text = new ExpressionText();
        var request = new GetItemRequest
        {
            TableName = tableName,
            Key = key,
            ConsistentRead = isConsistent,
            ProjectionExpression = selection.Render(text),
            ExpressionAttributeNames = text.Names,
        };
        var response = await provider.GetItemAsync(request, ItemCodec.Instance);
        return Answer(response.Found, response.Item);
    }

    public override string ToString() => $"get {Outcome.Text(key)}{selection}";
}
