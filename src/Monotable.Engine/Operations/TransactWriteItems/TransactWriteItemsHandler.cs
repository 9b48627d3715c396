using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Executes TransactWriteItems: under the locks of all its tables, and committed at once or not at all.</summary>
/// <remarks>A transaction takes its items first. One that meets another on an item does not wait for it, it is cancelled with a conflict.</remarks>
internal static class TransactWriteItemsHandler
{
    public static TransactWriteItemsResponse Handle(EngineContext context, TransactWriteItemsRequest request)
    {
        var writes = TransactWriteItemsValidator.Validate(context, request);
        if (request.ClientRequestToken is not { } token)
        {
            return Shape(context, request, writes, Execute(context, writes));
        }

        if (context.Tokens.Begin(token, TransactionFingerprint.Of(request, writes)) is { } reads)
        {
            return ShapeRepetition(request, reads);
        }

        try
        {
            var records = Execute(context, writes);
            context.Tokens.Complete(token, ReadsOf(writes, records));
            return Shape(context, request, writes, records);
        }
        catch
        {
            context.Tokens.Abandon(token);
            throw;
        }
    }

    /// <summary>Executes writes, all or none.</summary>
    /// <exception cref="TransactionCanceledException">One of them failed.</exception>
    public static WriteRecord[] Execute(EngineContext context, List<BoundWrite> writes)
    {
        var items = TransactionItems.Find(context, writes);
        using var taken = context.Reservations.TryTake(items) ?? throw Conflict(context, items);
        context.Options.WhileTransactionRuns?.Invoke();

        string[] names = [.. writes.Select(static write => write.Table.Name).Distinct(StringComparer.Ordinal)];
        using var scope = context.Storage.BeginWrite(names);
        var reasons = new CancellationReasons(writes.Count);
        var collections = new CollectionLimit(context.Options.ItemCollectionBytesMax);
        var records = new WriteRecord[writes.Count];
        for (var i = 0; i < records.Length && !reasons.HasInvalid; i++)
        {
            var table = EngineContext.Snapshot(scope, writes[i].Table);
            reasons.Try(i, () =>
            {
                var key = writes[i].KeyFor(table.Definition);
                records[i] = writes[i].Evaluate(table.Definition, key, table.Find(key));
                collections.Check(table, records[i]);
            });
        }

        reasons.ThrowIfAny();
        context.Storage.Commit([.. records.Where(static record => !ReferenceEquals(record.Before, record.After))]);
        return records;
    }

    private static TransactionCanceledException Conflict(EngineContext context, IReadOnlyList<(string Table, EntryKey Key)?> items)
    {
        var reasons = new CancellationReasons(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is { } item && context.Reservations.IsTaken(item.Table, item.Key))
            {
                reasons.SetConflict(i);
            }
        }

        // The other transaction may have ended just now; that it was in the way is true all the same.
        return reasons.ToException() ?? reasons.SetConflict(0).ToException()!;
    }

    private static TransactWriteItemsResponse Shape(
        EngineContext context, TransactWriteItemsRequest request, List<BoundWrite> writes, WriteRecord[] records)
    {
        var tallies = new CapacityTallies();
        var metrics = new CollectionMetricsList(request.ReturnItemCollectionMetrics);
        var database = context.Storage.Current;
        for (var i = 0; i < records.Length; i++)
        {
            var table = writes[i].Table;
            if (request.ReturnConsumedCapacity != ReturnConsumedCapacity.None && database.Find(table.Name) is { } snapshot)
            {
                tallies.Of(table).AddWrite(snapshot.Definition, records[i].Before, records[i].After, CapacityUnits.TransactionFactor);
            }

            metrics.Add(table.Text, table.Name, records[i].Key);
        }

        return new()
        {
            ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity, UnitKind.Write),
            ItemCollectionMetrics = metrics.ToAnswer(database),
        };
    }

    /// <summary>Gets what a repetition reports: it reads the items to see that they are written.</summary>
    public static List<ConsumedRead> ReadsOf(List<BoundWrite> writes, WriteRecord[] records) =>
        [.. records.Select((record, i) => new ConsumedRead(
            writes[i].Table, CapacityUnits.OfRead(record.After?.SizeBytes ?? 0, isConsistent: true) * CapacityUnits.TransactionFactor))];

    private static TransactWriteItemsResponse ShapeRepetition(TransactWriteItemsRequest request, IReadOnlyList<ConsumedRead> reads)
    {
        var tallies = new CapacityTallies();
        foreach (var read in reads)
        {
            tallies.Of(read.Table).AddTable(read.Units);
        }

        return new() { ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity, UnitKind.Read) };
    }
}
