using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchWriteItem;

/// <summary>
/// Executes BatchWriteItem: each write by itself, as if it had come alone. Those on items of a running transaction are left unprocessed; nothing
/// else is, since nothing throttles.
/// </summary>
internal static class BatchWriteItemHandler
{
    public static BatchWriteItemResponse Handle(EngineContext context, BatchWriteItemRequest request)
    {
        var writes = BatchWriteItemValidator.Validate(context, request);

        var tallies = new CapacityTallies();
        var metrics = new CollectionMetricsList(request.ReturnItemCollectionMetrics);
        var unprocessed = new Dictionary<string, IReadOnlyList<WriteRequest>>(StringComparer.Ordinal);
        foreach (var (name, member, write) in writes)
        {
            try
            {
                var outcome = SingleWrite.Execute(context, write);
                if (request.ReturnConsumedCapacity != ReturnConsumedCapacity.None)
                {
                    tallies.Of(write.Table).AddWrite(outcome.Table.Definition, outcome.Before, outcome.After);
                }

                metrics.Add(name, write.Table.Name, outcome.Record.Key);
            }
            catch (TransactionConflictException)
            {
                unprocessed[name] = [.. unprocessed.GetValueOrDefault(name) ?? [], member];
            }
        }

        return new()
        {
            UnprocessedItems = unprocessed,
            ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity),
            ItemCollectionMetrics = metrics.ToAnswer(context.Storage.Current),
        };
    }
}
