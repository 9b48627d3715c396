using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>How bytes become capacity units. Source: the developer guide, "Read and write capacity unit consumption".</summary>
internal static class CapacityUnits
{
    /// <summary>Transactions cost twice as much: they prepare, and they commit.</summary>
    public const int TransactionFactor = 2;

    /// <summary>Computes the units of reading some bytes at once: at least one, half without consistency.</summary>
    public static double OfRead(long sizeBytes, bool isConsistent) =>
        Blocks(sizeBytes, DynamoDbLimits.ReadUnitBytes) * (isConsistent ? 1 : 0.5);

    /// <summary>Computes the units of a write to the table itself: by the larger of the item before and after.</summary>
    public static double OfWrite(Item? before, Item? after) =>
        Blocks(Math.Max(before?.SizeBytes ?? 0, after?.SizeBytes ?? 0), DynamoDbLimits.WriteUnitBytes);

    /// <summary>Computes the units that a write costs an index: none if nothing that the index stores changed.</summary>
    public static double OfIndexWrite(IndexDefinition index, Item? before, Item? after)
    {
        var old = before is null ? null : index.EntryOf(before);
        var entry = after is null ? null : index.EntryOf(after);
        if (old is null || entry is null)
        {
            return old is null && entry is null ? 0 : OfWrite(old?.Item, entry?.Item);
        }

        return !old.Key.Equals(entry.Key) ? OfWrite(old.Item, null) + OfWrite(null, entry.Item)
            : old.Item.Equals(entry.Item) ? 0
            : OfWrite(old.Item, entry.Item);
    }

    private static long Blocks(long sizeBytes, int blockBytes) => Math.Max(1, (sizeBytes + blockBytes - 1) / blockBytes);
}
