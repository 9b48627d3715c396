using System.Runtime.InteropServices;

namespace Monotable.Protocol;

/// <summary>Reads an <see cref="Item"/> through a codec: the engine's own format.</summary>
/// <remarks>A flat item allocates nothing, and each attribute costs a step of a counter: values stay where they lie until they are asked
/// for.</remarks>
public struct ItemFormatReader : IItemReader
{
    // Of the first three at most one is set: the item before its map is entered, the innermost map, or the innermost list or set.
    private Item? _item;
    private KeyValuePair<string, AttributeValue>[]? _map;
    private AttributeValue[]? _elements;
    private int _place;
    private Frame? _outer;

    /// <summary>Initializes a reader before an item's map.</summary>
    /// <param name="item">The item.</param>
    public ItemFormatReader(Item item)
    {
        _item = item;
    }

    /// <inheritdoc/>
    public readonly AttributeType Type => Next.Type;

    private readonly AttributeValue Next =>
        _map is { } map ? map[_place].Value
        : _elements is { } elements ? elements[_place]
        : _item is { } item ? AttributeValue.Map(item)
        : default;

    /// <inheritdoc/>
    public void BeginMap()
    {
        var map = _map is null && _elements is null && _item is { } item ? item : Take(AttributeType.Map).AsMap();
        Push();
        (_item, _map, _elements) = (null, map.Entries, null);
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeNames names, ref int index)
    {
        var map = _map!;
        var place = _place + 1;
        if (place >= map.Length)
        {
            Pop();
            return false;
        }

        _place = place;
        index = names.IndexOf(map[place].Key, index + 1);
        return true;
    }

    /// <inheritdoc/>
    public bool NextEntry(out string name)
    {
        var map = _map!;
        if (_place + 1 >= map.Length)
        {
            name = "";
            Pop();
            return false;
        }

        name = map[++_place].Key;
        return true;
    }

    /// <inheritdoc/>
    public int BeginList()
    {
        // Lists lie in arrays of their own, whole.
        MemoryMarshal.TryGetArray(Take(AttributeType.List).AsList(), out var elements);
        return BeginElements(elements.Array!);
    }

    /// <inheritdoc/>
    public int BeginSet(AttributeType type)
    {
        var set = Take(type);
        return BeginElements(type switch
        {
            AttributeType.StringSet => [.. set.AsStringSet().Select(AttributeValue.String)],
            AttributeType.NumberSet => [.. set.AsNumberSet().Select(AttributeValue.Number)],
            _ => [.. set.AsBinarySet().Select(AttributeValue.BinaryUnsafe)],
        });
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        if (_place + 1 >= _elements!.Length)
        {
            Pop();
            return false;
        }

        _place++;
        return true;
    }

    /// <inheritdoc/>
    public readonly string ReadString() => Take(AttributeType.String).AsString();

    /// <inheritdoc/>
    public readonly bool TryReadChars(scoped Span<char> buffer, out int length) =>
        Take(AttributeType.String).TryCopyChars(buffer, out length);

    /// <inheritdoc/>
    public readonly DynamoDbNumber ReadNumber() => Take(AttributeType.Number).AsNumber();

    /// <inheritdoc/>
    public readonly bool TryReadInt64(out long value)
    {
        var next = Next;
        value = 0;
        return next.Type == AttributeType.Number && next.AsNumber().TryToInt64(out value);
    }

    /// <inheritdoc/>
    public readonly bool TryReadDecimal(out decimal value)
    {
        var next = Next;
        value = 0;
        return next.Type == AttributeType.Number && next.AsNumber().TryToDecimal(out value);
    }

    /// <inheritdoc/>
    public readonly bool TryReadDouble(out double value)
    {
        var next = Next;
        value = next.Type == AttributeType.Number ? next.AsNumber().ToDouble() : 0;
        return next.Type == AttributeType.Number;
    }

    /// <inheritdoc/>
    public readonly bool ReadBoolean() => Take(AttributeType.Boolean).AsBoolean();

    /// <inheritdoc/>
    public readonly void ReadNull() => Take(AttributeType.Null);

    /// <inheritdoc/>
    public readonly byte[] ReadBinary() => Take(AttributeType.Binary).AsBinary().ToArray();

    /// <inheritdoc/>
    public readonly AttributeValue ReadValue() => Next;

    /// <inheritdoc/>
    public readonly void Skip()
    {
        // The next step passes over it.
    }

    private readonly AttributeValue Take(AttributeType type)
    {
        var value = Next;
        return value.Type == type ? value : throw ItemMappingException.WrongType(value.Type, type);
    }

    private int BeginElements(AttributeValue[] elements)
    {
        Push();
        (_item, _map, _elements) = (null, null, elements);
        return elements.Length;
    }

    // The innermost container lies in the struct itself, so a flat item allocates nothing; an outer frame is boxed once and never
    // changed afterwards, so that a copy of the reader stays independent of the original.
    private void Push()
    {
        if (_map is not null || _elements is not null)
        {
            _outer = new Frame(_map, _elements, _place, _outer);
        }

        _place = -1;
    }

    private void Pop()
    {
        var outer = _outer;
        (_map, _elements, _place, _outer) = outer is null ? default : (outer.Map, outer.Elements, outer.Place, outer.Outer);
    }

    private sealed class Frame(KeyValuePair<string, AttributeValue>[]? map, AttributeValue[]? elements, int place, Frame? outer)
    {
        public KeyValuePair<string, AttributeValue>[]? Map { get; } = map;

        public AttributeValue[]? Elements { get; } = elements;

        public int Place { get; } = place;

        public Frame? Outer { get; } = outer;
    }
}
