using System.Diagnostics;

namespace Monotable.Protocol;

/// <summary>One DynamoDB attribute value: immutable, two words, and without a further object for Booleans, nulls and common numbers.</summary>
/// <remarks>
/// The low byte of the second word is the type. A number whose coefficient fits 48 bits and whose exponent fits 8 lies in that word;
/// any other is a boxed <see cref="DynamoDbNumber"/>. A string is a .NET string, or an array of its UTF-8 bytes. Source: the API reference,
/// <c>AttributeValue</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct AttributeValue : IEquatable<AttributeValue>
{
    private readonly object? _reference;
    private readonly long _bits;

    private AttributeValue(AttributeType type, object? reference)
    {
        _reference = reference;
        _bits = (long)type;
    }

    private AttributeValue(long bits)
    {
        _reference = null;
        _bits = bits;
    }

    /// <summary>Gets the value NULL.</summary>
    public static AttributeValue Null { get; } = new((long)AttributeType.Null);

    /// <summary>Gets the type.</summary>
    public AttributeType Type => (AttributeType)(byte)_bits;

    /// <summary>Gets whether this is no value at all: the struct's default.</summary>
    public bool IsNone => Type == AttributeType.None;

    /// <summary>Gets whether this is the value NULL.</summary>
    public bool IsNull => Type == AttributeType.Null;

    /// <summary>Makes a string. An empty one is allowed except in keys.</summary>
    /// <param name="value">The string.</param>
    public static AttributeValue String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeType.String, value);
    }

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static AttributeValue Number(DynamoDbNumber value) =>
        value.TryPack48(out var coefficient, out var exponent)
            ? new((coefficient << 16) | ((long)(byte)exponent << 8) | (long)AttributeType.Number)
            : new(AttributeType.Number, value);

    /// <summary>Makes a Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static AttributeValue Boolean(bool value) => new((value ? 0x100 : 0) | (long)AttributeType.Boolean);

    /// <summary>Makes a binary value of a copy of the bytes.</summary>
    /// <param name="value">The bytes.</param>
    public static AttributeValue Binary(ReadOnlySpan<byte> value) => new(AttributeType.Binary, value.ToArray());

    /// <summary>Makes a binary value that keeps the array; the caller no longer writes to it.</summary>
    /// <param name="value">The bytes.</param>
    public static AttributeValue BinaryUnsafe(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeType.Binary, value);
    }

    /// <summary>Makes a list of a copy of the values.</summary>
    /// <param name="values">The elements.</param>
    public static AttributeValue List(params ReadOnlySpan<AttributeValue> values) => ListUnsafe(values.ToArray());

    /// <summary>Makes a list that keeps the array; the caller no longer writes to it.</summary>
    /// <param name="values">The elements.</param>
    public static AttributeValue ListUnsafe(AttributeValue[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(AttributeType.List, values);
    }

    /// <summary>Makes a map.</summary>
    /// <param name="value">The entries.</param>
    public static AttributeValue Map(Item value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(AttributeType.Map, value);
    }

    /// <summary>Makes a set of strings.</summary>
    /// <param name="value">The set.</param>
    public static AttributeValue Set(AttributeSet<string> value) => new(AttributeType.StringSet, value);

    /// <summary>Makes a set of numbers.</summary>
    /// <param name="value">The set.</param>
    public static AttributeValue Set(AttributeSet<DynamoDbNumber> value) => new(AttributeType.NumberSet, value);

    /// <summary>Makes a set of binary values.</summary>
    /// <param name="value">The set.</param>
    public static AttributeValue Set(AttributeSet<byte[]> value) => new(AttributeType.BinarySet, value);

    /// <summary>Gets the number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public DynamoDbNumber AsNumber()
    {
        if (Type != AttributeType.Number)
        {
            throw Unexpected(AttributeType.Number);
        }

        return _reference is null ? DynamoDbNumber.Unpack(_bits >> 16, (sbyte)(byte)(_bits >> 8)) : (DynamoDbNumber)_reference;
    }

    /// <summary>Gets the Boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public bool AsBoolean() => Type == AttributeType.Boolean ? (_bits & 0x100) != 0 : throw Unexpected(AttributeType.Boolean);

    /// <summary>Gets the bytes, without a copy.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public ReadOnlyMemory<byte> AsBinary() => Type == AttributeType.Binary ? (byte[])_reference! : throw Unexpected(AttributeType.Binary);

    /// <summary>Gets the elements of the list, without a copy.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public ReadOnlyMemory<AttributeValue> AsList() =>
        Type == AttributeType.List ? (AttributeValue[])_reference! : throw Unexpected(AttributeType.List);

    /// <summary>Gets the map.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public Item AsMap() => Type == AttributeType.Map ? (Item)_reference! : throw Unexpected(AttributeType.Map);

    /// <summary>Gets the set of strings.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public AttributeSet<string> AsStringSet() =>
        Type == AttributeType.StringSet ? (AttributeSet<string>)_reference! : throw Unexpected(AttributeType.StringSet);

    /// <summary>Gets the set of numbers.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public AttributeSet<DynamoDbNumber> AsNumberSet() =>
        Type == AttributeType.NumberSet ? (AttributeSet<DynamoDbNumber>)_reference! : throw Unexpected(AttributeType.NumberSet);

    /// <summary>Gets the set of binary values.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public AttributeSet<byte[]> AsBinarySet() =>
        Type == AttributeType.BinarySet ? (AttributeSet<byte[]>)_reference! : throw Unexpected(AttributeType.BinarySet);

    /// <summary>Makes a string.</summary>
    /// <param name="value">The string.</param>
    public static implicit operator AttributeValue(string value) => String(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator AttributeValue(DynamoDbNumber value) => Number(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator AttributeValue(int value) => Number(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator AttributeValue(long value) => Number(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator AttributeValue(decimal value) => Number(value);

    /// <summary>Makes a Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static implicit operator AttributeValue(bool value) => Boolean(value);

    /// <summary>Makes a map.</summary>
    /// <param name="value">The entries.</param>
    public static implicit operator AttributeValue(Item value) => Map(value);

    private InvalidOperationException Unexpected(AttributeType wanted) =>
        new($"The attribute value is of type {(IsNone ? "none" : Type.ToCode())}, not {wanted.ToCode()}. Check Type before reading it.");
}
