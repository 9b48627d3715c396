using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>
/// The place of an entry: the hash of its partition key, then the values of its key. The hash comes first, so a table's order is as arbitrary
/// as the service's, a partition lies together, a parallel scan's segments are ranges, and most comparisons end at one integer.
/// </summary>
internal sealed class EntryKey : IComparable<EntryKey>, IEquatable<EntryKey>
{
    public EntryKey(AttributeValue[] values, int partitionCount)
    {
        Values = values;
        PartitionHash = HashOf(values.AsSpan(0, partitionCount));
    }

    public uint PartitionHash { get; }

    public AttributeValue[] Values { get; }

    public int CompareTo(EntryKey? other)
    {
        var order = PartitionHash.CompareTo(other!.PartitionHash);
        for (var i = 0; order == 0 && i < Values.Length; i++)
        {
            order = AttributeOrder.Compare(Values[i], other.Values[i]);
        }

        return order;
    }

    public bool Equals(EntryKey? other) => other is not null && PartitionHash == other.PartitionHash && Values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as EntryKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in Values)
        {
            hash.Add(value);
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
                AttributeType.String => Add(hash, System.Runtime.InteropServices.MemoryMarshal.AsBytes(value.AsString().AsSpan())),
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

    private static uint Add(uint hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var single in bytes)
        {
            hash = (hash ^ single) * 16_777_619;
        }

        return hash;
    }

    private static uint AddNumber(uint hash, DynamoDbNumber number)
    {
        Span<byte> bytes = stackalloc byte[18];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(bytes, number.Coefficient);
        bytes[16] = (byte)number.Exponent;
        bytes[17] = number.IsNegative ? (byte)1 : (byte)0;
        return Add(hash, bytes);
    }
}
