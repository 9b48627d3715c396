namespace Monotable.Simulation.Tests;

internal sealed class TransactGetOperation((Item Key, Selection Selection)[] reads) : Operation
{
    public override IEnumerable<Item> Keys => reads.Select(read => read.Key);

    public override string Expect(Model model) => reads.DistinctBy(read => read.Key).Count() == reads.Length
        ? Describe(reads.Select(read => model.Find(read.Key) is { } item ? read.Selection.Of(item) : null))
        : throw ModelFaultException.Validation();

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        ReadSlot<Item>[] slots = [.. reads.Select(read => new ReadSlot<Item>(read.Key, ItemCodec.Instance))];
        await provider.TransactGetItemsAsync(
            new TransactGetItemsRequest { TransactItems = [.. reads.Select((read, i) => Read(tableName, slots[i], read.Selection))] });
        return Describe(slots.Select(slot => slot.Found ? slot.Value : null));
    }

    public override string ToString() => $"transact get {string.Join(", ", reads.Select(read => $"{Outcome.Text(read.Key)}{read.Selection}"))}";

    private static TransactGetItem Read(string tableName, ReadSlot slot, Selection selection)
    {
        var text = new ExpressionText();
        return new()
        {
            TableName = tableName,
            Slot = slot,
            ProjectionExpression = selection.Render(text),
            ExpressionAttributeNames = text.Names,
        };
    }

    private static string Describe(IEnumerable<Item?> items) => $"ok {string.Join(", ", items.Select(Outcome.Text))}";
}
