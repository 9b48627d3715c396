using Monotable.Engine.Model;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>
/// The items of the transactions that run: each transaction takes all of its items, or none if another one has any of them. Writes that meet a
/// taken item do not wait, they conflict, as on the service.
/// </summary>
internal sealed class ItemReservations
{
    private readonly Lock _lock = new();
    private readonly HashSet<(string Table, EntryKey Key)> _taken = [];
    private volatile bool _any;

    /// <summary>Tells whether a transaction has an item.</summary>
    public bool IsTaken(string table, EntryKey key)
    {
        if (!_any)
        {
            return false;
        }

        lock (_lock)
        {
            return _taken.Contains((table, key));
        }
    }

    /// <summary>Takes items for a transaction.</summary>
    /// <param name="items">The items, each once; nothing for an action whose key does not fit its table.</param>
    /// <returns>What gives them back when disposed of; nothing where another transaction has one of them.</returns>
    public IDisposable? TryTake(IReadOnlyList<(string Table, EntryKey Key)?> items)
    {
        lock (_lock)
        {
            foreach (var item in items)
            {
                if (item is { } wanted && _taken.Contains(wanted))
                {
                    return null;
                }
            }

            foreach (var item in items)
            {
                if (item is { } wanted)
                {
                    _taken.Add(wanted);
                }
            }

            _any = true;
        }

        return new Taken(this, items);
    }

    private void Return(IReadOnlyList<(string Table, EntryKey Key)?> items)
    {
        lock (_lock)
        {
            foreach (var item in items)
            {
                if (item is { } held)
                {
                    _taken.Remove(held);
                }
            }

            _any = _taken.Count > 0;
        }
    }

    private sealed class Taken(ItemReservations reservations, IReadOnlyList<(string Table, EntryKey Key)?> items) : IDisposable
    {
        public void Dispose() => reservations.Return(items);
    }
}
