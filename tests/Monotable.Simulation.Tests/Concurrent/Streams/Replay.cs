namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A table made anew from the records of its stream, which must continue each other without a gap.</summary>
internal sealed class Replay
{
    private readonly Dictionary<Item, Item> _items = [];
    private readonly HashSet<string> _versions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private string _last = "";

    /// <summary>Gets the marks of the writes that the records show.</summary>
    public IReadOnlySet<string> Versions => _versions;

    /// <summary>Gets the number of items that the service deleted because they expired.</summary>
    public int ExpiryCount { get; private set; }

    /// <summary>Applies the next record.</summary>
    /// <exception cref="SimulationException">It does not follow from the records before.</exception>
    public void Apply(StreamRecord record)
    {
        var current = _items.GetValueOrDefault(record.Keys);
        var fault =
            !IsAfterLast(record.SequenceNumber) ? "is out of order"
            : !_ids.Add(record.EventId) ? "has the id of another"
            : !Equals(record.OldImage, current) ? $"does not continue {Outcome.Text(current)}"
            : Equals(record.NewImage, record.OldImage) ? "changes nothing"
            : (record.NewImage ?? record.OldImage) is not { } image || !StreamedTable.KeyOf(image).Equals(record.Keys) ? "has another key"
            : record.EventName != EventOf(record) ? "has the wrong name"
            : !IsBySomebody(record) ? "was made by nobody"
            : record.NewImage is { } added && !_versions.Add(added[StreamedTable.Version].AsString()) ? "tells of a change that was told of"
            : null;
        if (fault is not null)
        {
            throw new SimulationException($"A record {fault}: {record.EventName} {record.SequenceNumber} "
                + $"from {Outcome.Text(record.OldImage)} to {Outcome.Text(record.NewImage)}.");
        }

        _last = record.SequenceNumber;
        if (record.NewImage is { } item)
        {
            _items[record.Keys] = item;
        }
        else
        {
            _items.Remove(record.Keys);
            ExpiryCount += record.UserIdentity is null ? 0 : 1;
        }
    }

    /// <summary>Compares the table with what the records make.</summary>
    /// <exception cref="SimulationException">They differ.</exception>
    public void Check(IReadOnlyList<Item> table)
    {
        if (table.Count != _items.Count || table.FirstOrDefault(item => !item.Equals(_items.GetValueOrDefault(StreamedTable.KeyOf(item)))) is { })
        {
            throw new SimulationException($"The stream makes{Outcome.Text(_items.Values)}\n  but the table has{Outcome.Text(table)}");
        }
    }

    private static OperationType EventOf(StreamRecord record) =>
        record.OldImage is null ? OperationType.Insert : record.NewImage is null ? OperationType.Remove : OperationType.Modify;

    // What the service does by itself is to delete items that expire.
    private static bool IsBySomebody(StreamRecord record) =>
        record.UserIdentity is null || (record.NewImage is null && record.OldImage!.ContainsKey(StreamedTable.Expiry));

    private bool IsAfterLast(string number) =>
        number.Length > _last.Length || (number.Length == _last.Length && string.CompareOrdinal(number, _last) > 0);
}
