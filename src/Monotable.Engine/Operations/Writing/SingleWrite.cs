using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Executes one write, and shapes what the answers of all single writes share.</summary>
internal static class SingleWrite
{
    /// <summary>Executes a write under its table's lock: what the condition saw is what is replaced.</summary>
    /// <exception cref="TransactionConflictException">A transaction that runs has the item.</exception>
    public static WriteOutcome Execute(EngineContext context, BoundWrite write)
    {
        using var scope = context.Storage.BeginWrite(write.Table.Name);
        var table = EngineContext.Snapshot(scope, write.Table);
        var key = write.KeyFor(table.Definition);
        if (context.Reservations.IsTaken(table.Definition.Name, key))
        {
            throw new TransactionConflictException(ServiceTexts.TransactionConflict);
        }

        var record = write.Evaluate(table.Definition, key, table.Find(key));
        new CollectionLimit(context.Options.ItemCollectionBytesMax).Check(table, record);
        if (!ReferenceEquals(record.Before, record.After))
        {
            context.Storage.Commit(record);
        }

        return new(table, record);
    }

    public static WriteAnswer Shape(
        BoundWrite write, WriteOutcome outcome, Item? attributes, ReturnConsumedCapacity capacity, ReturnItemCollectionMetrics metrics)
    {
        ConsumedCapacity? consumed = null;
        if (capacity != ReturnConsumedCapacity.None)
        {
            var tally = new CapacityTally(write.Table.Text);
            tally.AddWrite(outcome.Table.Definition, outcome.Before, outcome.After);
            consumed = tally.ToAnswer(capacity);
        }

        return metrics == ReturnItemCollectionMetrics.None
            ? new(attributes, consumed, null)
            : new(attributes, consumed, ItemCollections.MetricsOf(outcome.Table.Apply(outcome.Record), outcome.Record.Key, metrics));
    }
}
