using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Puts and deletes; a delete has its item's key only.</summary>
internal sealed record BatchWriteStep(ImmutableArray<(Item Item, bool IsDelete)> Writes, ReturnConsumedCapacity Capacity) : ScriptStep
{
    public override async Task<Reply> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        WriteRequest[] requests =
        [
            .. Writes.Select(write => write.IsDelete
                ? WriteRequest.DeleteItem(write.Item)
                : WriteRequest.PutItem(new WriteSlot<Item>(write.Item, write.Item, ItemCodec.Instance))),
        ];
        var response = await provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [tableName] = requests },
            ReturnConsumedCapacity = Capacity,
        });
        return new($"ok {response.UnprocessedItems.Count}", CapacityText.Of(response.ConsumedCapacity));
    }

    public override IEnumerable<ScriptStep> Simpler()
    {
        foreach (var writes in Sublists.Of(Writes).Where(sublist => !sublist.IsEmpty))
        {
            yield return this with { Writes = writes };
        }

        for (var i = 0; i < Writes.Length; i++)
        {
            foreach (var item in SimplerValues.Of(Writes[i].Item))
            {
                yield return this with { Writes = Writes.SetItem(i, (item, Writes[i].IsDelete)) };
            }
        }

        if (Capacity != ReturnConsumedCapacity.None)
        {
            yield return this with { Capacity = ReturnConsumedCapacity.None };
        }
    }

    public override string ToString() =>
        $"batch write{(Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}")}"
        + string.Concat(Writes.Select(write => $"\n      {(write.IsDelete ? "delete" : "put")} {Outcome.Text(write.Item)}"));
}
