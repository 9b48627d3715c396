using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Reading;

/// <summary>
/// Reads one page. It ends after <c>Limit</c> entries, or after the entry that crosses 1 MB; both count what is evaluated, whether or not the
/// filter lets it through.
/// </summary>
internal sealed class PageReader(ReadSource source, ReadShape shape, int? limit, bool isConsistent)
{
    private readonly List<Item> _items = [];
    private int _count;
    private int _scanned;
    private long _entryBytes;
    private long _fetchedBytes;
    private double _fetchUnits;
    private Item? _lastKey;

    public Page Read(TreeWalk walk, string tableName, ReturnConsumedCapacity wanted)
    {
        while (walk.MoveNext() && !Take(walk.Current))
        {
        }

        return Shape(tableName, wanted);
    }

    /// <summary>Reads entries of several ranges.</summary>
    public Page Read(IEnumerable<Entry> entries, string tableName, ReturnConsumedCapacity wanted)
    {
        foreach (var entry in entries)
        {
            if (Take(entry))
            {
                break;
            }
        }

        return Shape(tableName, wanted);
    }

    private Page Shape(string tableName, ReturnConsumedCapacity wanted) =>
        new(_items, _count, _scanned, _lastKey, wanted == ReturnConsumedCapacity.None ? null : Capacity(tableName, wanted));

    // Whether the page ends with the entry.
    private bool Take(Entry entry)
    {
        Evaluate(entry);
        if (_scanned != limit && _entryBytes + _fetchedBytes < DynamoDbLimits.PageSizeBytesMax)
        {
            return false;
        }

        _lastKey = source.LastKeyOf(entry);
        return true;
    }

    private void Evaluate(Entry entry)
    {
        _scanned++;
        _entryBytes += entry.Item.SizeBytes;
        var item = entry.Item;
        if (shape.FetchesItems)
        {
            item = source.WholeItemOf(entry);
            _fetchedBytes += item.SizeBytes;
            _fetchUnits += CapacityUnits.OfRead(item.SizeBytes, isConsistent);
        }

        if (shape.Filter is not null && !shape.Filter.Evaluate(item))
        {
            return;
        }

        _count++;
        if (!shape.CountsOnly)
        {
            _items.Add(shape.Projection?.Invoke(item) ?? item);
        }
    }

    private ConsumedCapacity? Capacity(string tableName, ReturnConsumedCapacity wanted)
    {
        var tally = new CapacityTally(tableName);
        var units = CapacityUnits.OfRead(_entryBytes, isConsistent);
        if (source.Index is null)
        {
            tally.AddTable(units);
        }
        else
        {
            tally.AddIndex(source.Index, units);
            tally.AddTable(_fetchUnits);
        }

        return tally.ToAnswer(wanted);
    }
}
