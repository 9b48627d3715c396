namespace Monotable.Simulation.Tests;

internal sealed class BatchGetOperation(Item[] keys, Selection selection) : Operation
{
    public override bool IsAtomic => false;

    public override string Expect(Model model)
    {
        foreach (var key in keys)
        {
            Model.CheckKey(key);
        }

        return keys.Distinct().Count() == keys.Length
            ? Describe(keys.Select(key => model.Find(key) is { } item ? selection.Of(item) : null))
            : throw ModelFaultException.Validation();
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var text = new ExpressionText();
        ReadSlot<Item>[] slots = [.. keys.Select(key => new ReadSlot<Item>(key, ItemCodec.Instance))];
        var request = new KeysAndAttributes
        {
            Keys = slots,
            ConsistentRead = true,
            ProjectionExpression = selection.Render(text),
            ExpressionAttributeNames = text.Names,
        };
        var response = await provider.BatchGetItemAsync(
            new BatchGetItemRequest { RequestItems = new Dictionary<string, KeysAndAttributes> { [tableName] = request } });
        return response.UnprocessedKeys.Count == 0 ? Describe(slots.Select(slot => slot.Found ? slot.Value : null)) : "unprocessed";
    }

    public override string ToString() => $"batch get {string.Join(", ", keys.Select(Outcome.Text))}{selection}";

    private static string Describe(IEnumerable<Item?> items) => $"ok {string.Join(", ", items.Select(Outcome.Text))}";
}
