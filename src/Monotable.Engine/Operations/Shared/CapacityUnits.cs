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
        OfWrite(before?.SizeBytes ?? 0, after?.SizeBytes ?? 0);

    /// <summary>Computes the units that a write costs an index: none if nothing that the index stores changed.</summary>
    public static double OfIndexWrite(IndexDefinition index, Item? before, Item? after)
    {
        var old = before is not null && index.Holds(before) ? before : null;
        var current = after is not null && index.Holds(after) ? after : null;
        var (oldBytes, bytes) = (old is null ? 0 : index.SizeOf(old), current is null ? 0 : index.SizeOf(current));
        if (old is null || current is null)
        {
            return old is null && current is null ? 0 : OfWrite(oldBytes, bytes);
        }

        return !index.HasSamePlace(old, current) ? OfWrite(oldBytes, 0) + OfWrite(0, bytes)
            : index.HasSameEntry(old, current) || (index.ProjectsAll && old.Equals(current)) ? 0
            : OfWrite(oldBytes, bytes);
    }

    private static double OfWrite(int bytesBefore, int bytesAfter) => Blocks(Math.Max(bytesBefore, bytesAfter), DynamoDbLimits.WriteUnitBytes);

    private static long Blocks(long sizeBytes, int blockBytes) => Math.Max(1, (sizeBytes + blockBytes - 1) / blockBytes);
}
