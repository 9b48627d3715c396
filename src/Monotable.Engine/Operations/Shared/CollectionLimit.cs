using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Keeps item collections within their limit, over all the writes of one operation.</summary>
internal sealed class CollectionLimit(long bytesMax)
{
    private Dictionary<(string Table, AttributeValue Partition), long>? _growth;

    /// <summary>Refuses a write that makes its collection larger than it may be. A write that makes it smaller always may.</summary>
    /// <exception cref="ItemCollectionSizeLimitExceededException">It does.</exception>
    public void Check(TableSnapshot table, in WriteRecord record)
    {
        if (!table.Definition.HasLocalIndexes)
        {
            return;
        }

        var collection = (record.Table, record.Key[0]);
        var ownGrowth = BytesOf(table, record.After) - BytesOf(table, record.Before);
        _growth ??= [];
        var growth = _growth.GetValueOrDefault(collection) + ownGrowth;

        // Few tables come near the limit as a whole; only then is a collection worth measuring.
        if (ownGrowth > 0 && SizeOf(table) + growth > bytesMax && ItemCollections.SizeOf(table, record.Key) + growth > bytesMax)
        {
            throw new ItemCollectionSizeLimitExceededException(ServiceTexts.CollectionTooLarge);
        }

        _growth[collection] = growth;
    }

    private static long SizeOf(TableSnapshot table)
    {
        var sizeBytes = table.SizeBytes;
        foreach (var index in table.Indexes)
        {
            sizeBytes += index.Definition.IsGlobal ? 0 : index.SizeBytes;
        }

        return sizeBytes;
    }

    private static long BytesOf(TableSnapshot table, Item? item)
    {
        if (item is null)
        {
            return 0;
        }

        var sizeBytes = (long)item.SizeBytes;
        foreach (var index in table.Indexes)
        {
            sizeBytes += index.Definition.IsGlobal ? 0 : index.Definition.SizeOf(item);
        }

        return sizeBytes;
    }
}
