using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>
/// The place of an entry: the hash of its partition key, then the values of its key. The hash comes first, so a table's order is as arbitrary
/// as the service's, a partition lies together, a parallel scan's segments are ranges, and most comparisons end at one integer.
/// </summary>
internal class EntryKey : IComparable<EntryKey>, IEquatable<EntryKey>
{
    private const int OwnMax = 2;

    // Almost every key has one value or two, which lie here; further ones are an array, or, in an index, the key of the item in its table, which
    // the entries of all indexes share.
    private readonly AttributeValue _first;
    private readonly AttributeValue _second;
    private readonly object? _rest;
    private readonly int _ownCount;

    public EntryKey(ReadOnlySpan<AttributeValue> values, int partitionCount)
        : this(values, HashOf(values[..partitionCount]))
    {
    }

    /// <summary>Initializes the place of an index's entry: the values of the index's key, then the item's place in the table.</summary>
    public EntryKey(ReadOnlySpan<AttributeValue> values, int partitionCount, EntryKey tableKey)
        : this(values, HashOf(values[..partitionCount]))
    {
        Count = values.Length + tableKey.Count;
        _rest = values.Length <= OwnMax ? tableKey : (AttributeValue[])[.. values[OwnMax..], .. tableKey.ToArray()];
    }

    protected EntryKey(EntryKey other)
    {
        PartitionHash = other.PartitionHash;
        Count = other.Count;
        _ownCount = other._ownCount;
        _first = other._first;
        _second = other._second;
        _rest = other._rest;
    }

    private EntryKey(ReadOnlySpan<AttributeValue> values, uint partitionHash)
    {
        PartitionHash = partitionHash;
        Count = values.Length;
        _ownCount = Math.Min(values.Length, OwnMax);
        _first = values.Length > 0 ? values[0] : default;
        _second = values.Length > 1 ? values[1] : default;
        _rest = values.Length > OwnMax ? values[OwnMax..].ToArray() : null;
    }

    public uint PartitionHash { get; }

    /// <summary>Gets the number of values.</summary>
    public int Count { get; }

    /// <summary>Gets a value.</summary>
    public AttributeValue this[int index] =>
        index >= _ownCount ? Further(index)
        : index == 0 ? _first
        : _second;

    public AttributeValue[] ToArray()
    {
        var values = new AttributeValue[Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = this[i];
        }

        return values;
    }

    public int CompareTo(EntryKey? other)
    {
        var order = PartitionHash.CompareTo(other!.PartitionHash);
        for (var i = 0; order == 0 && i < Count; i++)
        {
            order = AttributeOrder.Compare(this[i], other[i]);
        }

        return order;
    }

    public bool Equals(EntryKey? other)
    {
        if (other is null || PartitionHash != other.PartitionHash || Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EntryKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < Count; i++)
        {
            hash.Add(this[i]);
        }

        return hash.ToHashCode();
    }

    /// <summary>Hashes a partition key: FNV-1a over its values and a final mix. The same in every process, so scans repeat.</summary>
    public static uint HashOf(ReadOnlySpan<AttributeValue> partition)
    {
        var hash = 2_166_136_261u;
        foreach (var value in partition)
        {
            hash = value.Type switch
            {
                AttributeType.String => AddString(hash, value),
                AttributeType.Binary => Add(hash, value.AsBinary().Span),
                _ => AddNumber(hash, value.AsNumber()),
            };
        }

        hash ^= hash >> 16;
        hash *= 0x85EB_CA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2_AE35;
        return hash ^ (hash >> 16);
    }

    private AttributeValue Further(int index) =>
        _rest is AttributeValue[] further ? further[index - OwnMax] : ((EntryKey)_rest!)[index - _ownCount];

    private static uint Add(uint hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var single in bytes)
        {
            hash = (hash ^ single) * 16_777_619;
        }

        return hash;
    }

    // Over the UTF-16 of the string, whichever form it is kept in.
    private static uint AddString(uint hash, AttributeValue value)
    {
        if (!value.TryGetUtf8(out var utf8))
        {
            return Add(hash, MemoryMarshal.AsBytes(value.AsString().AsSpan()));
        }

        using var text = new TranscodedText(utf8, stackalloc char[TranscodedText.StackLength]);
        return Add(hash, MemoryMarshal.AsBytes(text.Chars));
    }

    private static uint AddNumber(uint hash, DynamoDbNumber number)
    {
        Span<byte> bytes = stackalloc byte[18];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number.Coefficient);
        bytes[16] = (byte)number.Exponent;
        bytes[17] = number.IsNegative ? (byte)1 : (byte)0;
        return Add(hash, bytes);
    }
}
