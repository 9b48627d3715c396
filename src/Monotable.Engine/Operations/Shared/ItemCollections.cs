using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Measures item collections: all that a table and its local indexes hold under one partition key.</summary>
internal static class ItemCollections
{
    private const double GigabyteBytes = 1_073_741_824;

    /// <summary>Makes the metrics of an item's collection; none on a table without local indexes.</summary>
    public static ItemCollectionMetrics? MetricsOf(TableSnapshot table, EntryKey key, ReturnItemCollectionMetrics wanted)
    {
        if (wanted == ReturnItemCollectionMetrics.None || !table.Definition.HasLocalIndexes)
        {
            return null;
        }

        var sizeBytes = SizeOf(table, key);
        var lower = Math.Floor(sizeBytes / GigabyteBytes);
        return new(Item.Create((table.Definition.Key.Attributes[0].Name, key[0])), lower, lower + 1);
    }

    /// <summary>Measures an item's collection, in bytes: the items and their entries in local indexes.</summary>
    public static long SizeOf(TableSnapshot table, EntryKey key)
    {
        var sizeBytes = SizeOf(table.Items, key);
        foreach (var index in table.Indexes)
        {
            sizeBytes += index.Definition.IsGlobal ? 0 : SizeOf(index.Tree, key);
        }

        return sizeBytes;
    }

    private static long SizeOf(SortedTree tree, EntryKey key)
    {
        AttributeValue[] partition = [key[0]];
        var walk = tree.Walk(
            Cut.Beside(key.PartitionHash, partition, isAfter: false), Cut.Beside(key.PartitionHash, partition, isAfter: true));
        var sizeBytes = 0L;
        while (walk.MoveNext())
        {
            sizeBytes += walk.Current.Item.SizeBytes;
        }

        return sizeBytes;
    }
}
