using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Finds the part of a batch request that an item of its answer belongs to, by the item's key.</summary>
internal sealed class KeyedLookup<T>
{
    private readonly Dictionary<Item, T> _parts = [];
    private readonly string[] _keyNames;

    public KeyedLookup(IReadOnlyList<T> parts, Func<T, Item> keyOf)
    {
        _keyNames = parts.Count == 0 ? [] : [.. keyOf(parts[0]).Keys];
        foreach (var part in parts)
        {
            // The service refuses a key that occurs twice, so which part keeps the place does not matter.
            _parts[keyOf(part)] = part;
        }
    }

    public T Find(Item item)
    {
        var builder = new ItemBuilder(_keyNames.Length);
        foreach (var name in _keyNames)
        {
            if (item.TryGetValue(name, out var value))
            {
                builder.Add(name, value);
            }
        }

        return _parts.TryGetValue(builder.Build(), out var part)
            ? part
            : throw new MonotableException("The answer of a batch holds an item whose key the request did not name.");
    }
}
