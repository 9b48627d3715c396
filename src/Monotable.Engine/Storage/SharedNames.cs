using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>
/// The names of a table's attributes, so that the items of a table hold the same strings: a request that came over a wire brings its own copy of
/// every name. Bounded: names beyond the bound are stored as they come. Used under the table's write lock.
/// </summary>
internal sealed class SharedNames
{
    private const int CountMax = 1_024;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // The names of the item stored last: most items of a table have those of the one before, at the same places.
    private string[] _last = [];

    /// <summary>Lets an item that is to be stored hold the names that other items hold.</summary>
    public void Share(Item? item)
    {
        if (item is null)
        {
            return;
        }

        var entries = item.Entries;
        var last = _last.Length == entries.Length ? _last : _last = new string[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var name = entries[i].Key;
            if (!string.Equals(last[i], name, StringComparison.Ordinal))
            {
                last[i] = Known(name);
            }

            // One name stands for the other wherever it is read, so nobody sees the exchange.
            if (!ReferenceEquals(last[i], name))
            {
                entries[i] = new(last[i], entries[i].Value);
            }
        }
    }

    private string Known(string name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_names.Count < CountMax)
        {
            _names.Add(name);
        }

        return name;
    }
}
