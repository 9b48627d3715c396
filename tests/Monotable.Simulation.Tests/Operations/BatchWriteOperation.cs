namespace Monotable.Simulation.Tests;

/// <summary>A batch of puts and, where there is no item, deletes.</summary>
internal sealed class BatchWriteOperation((Item Key, Item? Item)[] writes) : Operation
{
    public override bool IsAtomic => false;

    public override string Expect(Model model)
    {
        foreach (var (key, item) in writes)
        {
            Model.CheckItem(item ?? key);
        }

        if (writes.DistinctBy(write => write.Key).Count() < writes.Length)
        {
            throw ModelFaultException.Validation();
        }

        foreach (var (key, item) in writes)
        {
            if (item is null)
            {
                model.Remove(key);
            }
            else
            {
                model.Put(item);
            }
        }

        return "ok";
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        WriteRequest[] requests = [.. writes.Select(write => write.Item is { } item
            ? WriteRequest.PutItem(new WriteSlot<Item>(write.Key, item, ItemCodec.Instance))
            : WriteRequest.DeleteItem(write.Key))];
        var response = await provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [tableName] = requests },
        });
        return response.UnprocessedItems.Count == 0 ? "ok" : "unprocessed";
    }

    public override string ToString() =>
        "batch write"
        + string.Concat(writes.Select(write => $"\n    {(write.Item is null ? "delete" : "put")} {Outcome.Text(write.Item ?? write.Key)}"));
}
