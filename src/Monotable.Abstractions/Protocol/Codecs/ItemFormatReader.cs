namespace Monotable.Protocol;

/// <summary>Reads an <see cref="Item"/> through a codec: the engine's own format.</summary>
public struct ItemFormatReader : IItemReader
{
    private AttributeValue _next;
    private Frame _frame;
    private FrameBox? _outer;

    /// <summary>Initializes a reader before an item's map.</summary>
    /// <param name="item">The item.</param>
    public ItemFormatReader(Item item)
    {
        _next = AttributeValue.Map(item);
    }

    /// <inheritdoc/>
    public readonly AttributeType Type => _next.Type;

    /// <inheritdoc/>
    public void BeginMap()
    {
        var map = Take(AttributeType.Map).AsMap();
        Push(new Frame(map));
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeNames names, ref int index)
    {
        if (!NextEntry(out var name))
        {
            return false;
        }

        index = names.IndexOf(name, index + 1);
        return true;
    }

    /// <inheritdoc/>
    public bool NextEntry(out string name)
    {
        var entries = ((Item)_frame.Container!).AsSpan();
        if (_frame.Place == entries.Length)
        {
            name = "";
            Pop();
            return false;
        }

        (name, _next) = entries[_frame.Place++];
        return true;
    }

    /// <inheritdoc/>
    public int BeginList()
    {
        var list = Take(AttributeType.List);
        var values = list.AsList();
        Push(new Frame(values));
        return values.Length;
    }

    /// <inheritdoc/>
    public int BeginSet(AttributeType type)
    {
        var set = Take(type);
        AttributeValue[] members = type switch
        {
            AttributeType.StringSet => [.. set.AsStringSet().Select(AttributeValue.String)],
            AttributeType.NumberSet => [.. set.AsNumberSet().Select(AttributeValue.Number)],
            _ => [.. set.AsBinarySet().Select(AttributeValue.BinaryUnsafe)],
        };
        Push(new Frame(members));
        return members.Length;
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        if (_frame.Place == _frame.Elements.Length)
        {
            Pop();
            return false;
        }

        _next = _frame.Elements.Span[_frame.Place++];
        return true;
    }

    /// <inheritdoc/>
    public string ReadString() => Take(AttributeType.String).AsString();

    /// <inheritdoc/>
    public bool TryReadChars(scoped Span<char> buffer, out int length)
    {
        var text = Type == AttributeType.String ? _next.AsString() : throw ItemMappingException.WrongType(Type, AttributeType.String);
        length = text.Length;
        if (!text.TryCopyTo(buffer))
        {
            return false;
        }

        _next = default;
        return true;
    }

    /// <inheritdoc/>
    public DynamoDbNumber ReadNumber() => Take(AttributeType.Number).AsNumber();

    /// <inheritdoc/>
    public bool ReadBoolean() => Take(AttributeType.Boolean).AsBoolean();

    /// <inheritdoc/>
    public void ReadNull() => Take(AttributeType.Null);

    /// <inheritdoc/>
    public byte[] ReadBinary() => Take(AttributeType.Binary).AsBinary().ToArray();

    /// <inheritdoc/>
    public AttributeValue ReadValue()
    {
        var value = _next;
        _next = default;
        return value;
    }

    /// <inheritdoc/>
    public void Skip() => _next = default;

    private AttributeValue Take(AttributeType type)
    {
        var value = _next;
        if (value.Type != type)
        {
            throw ItemMappingException.WrongType(value.Type, type);
        }

        _next = default;
        return value;
    }

    // The innermost container lies in the struct itself, so a flat item allocates nothing; an outer frame is boxed once and never
    // changed afterwards, so that a copy of the reader stays independent of the original.
    private void Push(Frame frame)
    {
        if (_frame.Container is not null || !_frame.Elements.IsEmpty || _frame.IsList)
        {
            _outer = new FrameBox(_frame, _outer);
        }

        _frame = frame;
    }

    private void Pop()
    {
        _frame = _outer?.Frame ?? default;
        _outer = _outer?.Outer;
        _next = default;
    }

    private struct Frame
    {
        public Frame(Item map)
        {
            Container = map;
        }

        public Frame(ReadOnlyMemory<AttributeValue> elements)
        {
            Elements = elements;
            IsList = true;
        }

        public Item? Container;
        public ReadOnlyMemory<AttributeValue> Elements;
        public bool IsList;
        public int Place;
    }

    private sealed class FrameBox(Frame frame, FrameBox? outer)
    {
        public Frame Frame { get; } = frame;

        public FrameBox? Outer { get; } = outer;
    }
}
