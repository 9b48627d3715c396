using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Monotable.Protocol;

/// <summary>An immutable map of attribute names to values: a DynamoDB item, a key, or the value of an M attribute.</summary>
/// <remarks>The entries lie in one array in ordinal order of their names, so equality, look-up and difference need no hashing. Items compare
/// deeply.</remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "DynamoDB's own word.")]
public sealed class Item : IReadOnlyDictionary<string, AttributeValue>, IEquatable<Item>
{
    private readonly KeyValuePair<string, AttributeValue>[] _entries;
    private int _sizeBytes;

    /// <summary>Initializes an item.</summary>
    /// <param name="sortedEntries">The attributes in order; the caller no longer writes to the array.</param>
    /// <param name="sizeBytes">Their size, if it is known; a negative number otherwise.</param>
    internal Item(KeyValuePair<string, AttributeValue>[] sortedEntries, int sizeBytes = -1)
    {
        _entries = sortedEntries;
        _sizeBytes = sizeBytes;
    }

    /// <summary>Gets the attributes in order. Nobody writes to the array, but to put one string of a name in the place of another.</summary>
    internal KeyValuePair<string, AttributeValue>[] Entries => _entries;

    /// <summary>Gets the item without attributes.</summary>
    public static Item Empty { get; } = new([]);

    /// <summary>Gets the number of attributes.</summary>
    public int Count => _entries.Length;

    /// <summary>Gets the attributes' names in ordinal order.</summary>
    public IEnumerable<string> Keys => _entries.Select(static entry => entry.Key);

    /// <summary>Gets the attributes' values in the order of <see cref="Keys"/>.</summary>
    public IEnumerable<AttributeValue> Values => _entries.Select(static entry => entry.Value);

    /// <summary>Gets the size of names and values as the service counts an item's, in bytes.</summary>
    public int SizeBytes => _sizeBytes >= 0 ? _sizeBytes : _sizeBytes = ItemSize.OfEntries(_entries);

    /// <summary>Gets the size if it was asked for before.</summary>
    internal int? KnownSizeBytes => _sizeBytes >= 0 ? _sizeBytes : null;

    /// <summary>Gets an attribute's value.</summary>
    /// <param name="key">The attribute's name.</param>
    /// <exception cref="KeyNotFoundException">The item has no such attribute.</exception>
    public AttributeValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The item has no attribute '{key}'.");

    /// <summary>Makes an item of attributes in any order.</summary>
    /// <param name="attributes">The attributes; none is <see cref="AttributeValue.IsNone"/>.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public static Item Create(params IEnumerable<KeyValuePair<string, AttributeValue>> attributes)
    {
        var builder = new ItemBuilder();
        foreach (var (name, value) in attributes)
        {
            builder.Add(name, value);
        }

        return builder.Build();
    }

    /// <summary>Makes an item of attributes in any order.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public static Item Create(params ReadOnlySpan<(string Name, AttributeValue Value)> attributes)
    {
        var builder = new ItemBuilder(attributes.Length);
        foreach (var (name, value) in attributes)
        {
            builder.Add(name, value);
        }

        return builder.Build();
    }

    /// <summary>Gets the attributes in order, without a copy.</summary>
    public ReadOnlySpan<KeyValuePair<string, AttributeValue>> AsSpan() => _entries;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, out AttributeValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>Finds an attribute's place in the order of names.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <returns>The place, or a negative number.</returns>
    public int IndexOf(string name) => IndexOf(_entries, name);

    internal static int IndexOf(ReadOnlySpan<KeyValuePair<string, AttributeValue>> entries, string name)
    {
        var low = 0;
        var high = entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var candidate = entries[middle].Key;
            if (ReferenceEquals(candidate, name))
            {
                return middle;
            }

            var order = string.CompareOrdinal(candidate, name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>Makes an item with one attribute set.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The attribute's value.</param>
    public Item With(string name, AttributeValue value)
    {
        var builder = new ItemBuilder(this, IndexOf(name) < 0 ? 1 : 0);
        builder.Set(name, value);
        return builder.Build();
    }

    /// <summary>Makes an item without one attribute; the same item where it has none of that name.</summary>
    /// <param name="name">The attribute's name.</param>
    public Item Without(string name)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return this;
        }

        var entries = new KeyValuePair<string, AttributeValue>[_entries.Length - 1];
        _entries.AsSpan(0, index).CopyTo(entries);
        _entries.AsSpan(index + 1).CopyTo(entries.AsSpan(index));
        return new(entries);
    }

    /// <inheritdoc/>
    public bool Equals(Item? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._entries.Length != _entries.Length)
        {
            return false;
        }

        for (var i = 0; i < _entries.Length; i++)
        {
            if (!string.Equals(_entries[i].Key, other._entries[i].Key, StringComparison.Ordinal) || _entries[i].Value != other._entries[i].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Item);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in _entries)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Describes the item for people. Not a format to parse; it shows values, so it does not belong in logs.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        var separator = "";
        foreach (var (name, value) in _entries)
        {
            text.Append(separator).Append(name).Append(" = ");
            value.Describe(text);
            separator = ", ";
        }

        return text.Append('}').ToString();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, AttributeValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, AttributeValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
