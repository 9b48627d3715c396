using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A place between entries: before or after all those whose key begins with some values. Ranges are pairs of cuts.</summary>
internal readonly struct Cut
{
    private readonly uint _hash;
    private readonly AttributeValue[] _values;
    private readonly bool _isAfter;
    private readonly bool _lastIsPrefix;

    private Cut(uint hash, AttributeValue[] values, bool isAfter, bool lastIsPrefix)
    {
        _hash = hash;
        _values = values;
        _isAfter = isAfter;
        _lastIsPrefix = lastIsPrefix;
    }

    /// <summary>Gets the place before everything.</summary>
    public static Cut Start { get; } = new(0, [], false, false);

    /// <summary>Gets the place after everything.</summary>
    public static Cut End { get; } = new(uint.MaxValue, [], true, false);

    public static Cut BeforeHash(uint hash) => new(hash, [], false, false);

    public static Cut Before(EntryKey key) => new(key.PartitionHash, key.ToArray(), false, false);

    public static Cut After(EntryKey key) => new(key.PartitionHash, key.ToArray(), true, false);

    /// <summary>Makes a cut beside all keys that begin with the values.</summary>
    /// <param name="hash">The partition's hash.</param>
    /// <param name="values">The values: all of the partition, and none or some that sort.</param>
    /// <param name="isAfter">Whether the cut lies after these keys.</param>
    /// <param name="lastIsPrefix">Whether the last value stands for all values that begin with it.</param>
    public static Cut Beside(uint hash, AttributeValue[] values, bool isAfter, bool lastIsPrefix = false) => new(hash, values, isAfter, lastIsPrefix);

    /// <summary>Tells whether a key lies before this cut.</summary>
    public bool IsAfter(EntryKey key)
    {
        var order = key.PartitionHash.CompareTo(_hash);
        for (var i = 0; order == 0 && i < _values.Length; i++)
        {
            order = _lastIsPrefix && i == _values.Length - 1 && StartsWith(key[i], _values[i])
                ? 0
                : AttributeOrder.Compare(key[i], _values[i]);
        }

        return order < 0 || (order == 0 && _isAfter);
    }

    private static bool StartsWith(AttributeValue value, AttributeValue prefix) => value.Type switch
    {
        AttributeType.String => value.AsString().StartsWith(prefix.AsString(), StringComparison.Ordinal),
        AttributeType.Binary => value.AsBinary().Span.StartsWith(prefix.AsBinary().Span),
        _ => false,
    };
}
