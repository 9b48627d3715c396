using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>Executes BatchGetItem: up to 16 MB, and up to 1 MB of one partition; the rest is returned as unprocessed.</summary>
internal static class BatchGetItemHandler
{
    public static BatchGetItemResponse Handle(EngineContext context, BatchGetItemRequest request)
    {
        var bound = BatchGetItemValidator.Validate(context, request);

        var reads = Locate(context.Storage.Current, bound);

        var budget = new ReadBudget();
        var tallies = new CapacityTallies();
        var unprocessed = new Dictionary<string, List<ReadSlot>>(StringComparer.Ordinal);
        foreach (var (keys, slot, key, item) in reads)
        {
            if (!budget.TrySpend(keys.Table.Name, key, item?.SizeBytes ?? 0))
            {
                (unprocessed.TryGetValue(keys.RequestName, out var slots) ? slots : unprocessed[keys.RequestName] = []).Add(slot);
                continue;
            }

            tallies.Of(keys.Table).AddTable(CapacityUnits.OfRead(item?.SizeBytes ?? 0, keys.Request.ConsistentRead));
            SlotFiller.Fill(slot, item, keys.Projection);
        }

        return new()
        {
            UnprocessedKeys = unprocessed.ToDictionary(
                static pair => pair.Key, pair => request.RequestItems[pair.Key] with { Keys = pair.Value }, StringComparer.Ordinal),
            ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity),
        };
    }

    private static List<LocatedRead> Locate(DatabaseSnapshot database, List<BoundKeys> bound)
    {
        var reads = new List<LocatedRead>();
        foreach (var keys in bound)
        {
            var table = database.Find(keys.Table.Name) ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
            ScalarKeys.Check(table.Definition, keys.Projection?.NestedAttributes);
            foreach (var slot in keys.Request.Keys)
            {
                KeyReader.CheckNotEmpty(table.Definition.Key, slot.Key);
            }

            foreach (var slot in keys.Request.Keys)
            {
                var key = KeyReader.FromKey(table.Definition.Key, slot.Key);
                reads.Add(new(keys, slot, key, table.Find(key)));
            }
        }

        return reads;
    }
}
