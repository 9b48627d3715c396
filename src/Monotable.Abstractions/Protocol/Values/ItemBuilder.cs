namespace Monotable.Protocol;

/// <summary>Builds an <see cref="Item"/>. Attributes added in ordinal order of their names cost no sort.</summary>
/// <param name="capacity">How many attributes are expected.</param>
public struct ItemBuilder(int capacity = 8)
{
    private KeyValuePair<string, AttributeValue>[] _entries = capacity == 0 ? [] : new KeyValuePair<string, AttributeValue>[capacity];
    private int _count;
    private bool _unsorted;

    // Kept up to date where the builder began with an item whose size is known: most of it need not be measured again.
    private int? _sizeBytes;

    /// <summary>Initializes an empty builder.</summary>
    public ItemBuilder()
        : this(8)
    {
    }

    /// <summary>Initializes a builder with the attributes of an item, some of which are to be set or removed.</summary>
    /// <param name="item">The item.</param>
    /// <param name="changes">How many attributes may come to it.</param>
    internal ItemBuilder(Item item, int changes)
        : this(item.Count + changes)
    {
        item.Entries.CopyTo(_entries, 0);
        _count = item.Count;
        _sizeBytes = item.KnownSizeBytes;
    }

    /// <summary>Gets the number of attributes added.</summary>
    public readonly int Count => _count;

    /// <summary>Adds an attribute.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The attribute's value, not <see cref="AttributeValue.IsNone"/>.</param>
    public void Add(string name, AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value.IsNone)
        {
            throw new ArgumentException($"The attribute '{name}' has no value. Use AttributeValue.Null, or leave it out.", nameof(value));
        }

        _entries ??= new KeyValuePair<string, AttributeValue>[8];
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, _count * 2));
        }

        _unsorted |= _count > 0 && string.CompareOrdinal(_entries[_count - 1].Key, name) >= 0;
        _entries[_count++] = new(name, value);
    }

    /// <summary>Finds an attribute, in a builder that began with an item.</summary>
    internal readonly bool TryGetValue(string name, out AttributeValue value)
    {
        var place = Item.IndexOf(_entries.AsSpan(0, _count), name);
        value = place < 0 ? default : _entries[place].Value;
        return place >= 0;
    }

    /// <summary>Sets an attribute, in a builder that began with an item.</summary>
    internal void Set(string name, AttributeValue value)
    {
        var place = Item.IndexOf(_entries.AsSpan(0, _count), name);
        if (place >= 0)
        {
            _sizeBytes = _sizeBytes is { } size ? size + ItemSize.Of(value) - ItemSize.Of(_entries[place].Value) : null;
            _entries[place] = new(_entries[place].Key, value);
            return;
        }

        place = ~place;
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count + 4);
        }

        _entries.AsSpan(place, _count - place).CopyTo(_entries.AsSpan(place + 1));
        _entries[place] = new(name, value);
        _count++;
        _sizeBytes = _sizeBytes is { } known ? known + ItemSize.Of(name, value) : null;
    }

    /// <summary>Removes an attribute, if it is there, in a builder that began with an item.</summary>
    internal void Remove(string name)
    {
        var place = Item.IndexOf(_entries.AsSpan(0, _count), name);
        if (place >= 0)
        {
            _sizeBytes = _sizeBytes is { } size ? size - ItemSize.Of(name, _entries[place].Value) : null;
            _entries.AsSpan(place + 1, _count - place - 1).CopyTo(_entries.AsSpan(place));
            _count--;
        }
    }

    /// <summary>Makes the item. The builder is spent afterwards.</summary>
    /// <exception cref="ArgumentException">A name was added twice.</exception>
    public Item Build()
    {
        if (TryBuild(out var item, out var duplicate))
        {
            return item;
        }

        throw new ArgumentException($"The attribute '{duplicate}' occurs twice. An item holds each name once.");
    }

    /// <summary>Makes the item unless a name was added twice. The builder is spent afterwards.</summary>
    /// <param name="item">The item.</param>
    /// <param name="duplicate">The name that was added twice.</param>
    /// <returns>Whether every name was added once.</returns>
    public bool TryBuild(out Item item, out string? duplicate)
    {
        duplicate = null;
        item = Item.Empty;
        if (_count == 0)
        {
            return true;
        }

        if (_count != _entries.Length)
        {
            Array.Resize(ref _entries, _count);
        }

        var entries = _entries;
        _entries = [];
        if (_unsorted)
        {
            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
            for (var i = 1; i < entries.Length; i++)
            {
                if (string.Equals(entries[i - 1].Key, entries[i].Key, StringComparison.Ordinal))
                {
                    duplicate = entries[i].Key;
                    return false;
                }
            }
        }

        item = new(entries, _sizeBytes ?? -1);
        return true;
    }
}
