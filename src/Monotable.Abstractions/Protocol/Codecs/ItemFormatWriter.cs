namespace Monotable.Protocol;

/// <summary>Writes an <see cref="Item"/> through a codec: the engine's own format.</summary>
public struct ItemFormatWriter : IItemWriter
{
    private Frame? _frame;
    private Item? _result;

    /// <summary>Gets the item that was written.</summary>
    /// <exception cref="InvalidOperationException">The item's map was not ended.</exception>
    public readonly Item Result => _result ?? throw new InvalidOperationException("The codec wrote no complete item.");

    /// <summary>Writes an item through a codec.</summary>
    /// <typeparam name="T">The codec's type.</typeparam>
    /// <param name="codec">The codec.</param>
    /// <param name="value">What to write.</param>
    public static Item Write<T>(IItemCodec<T> codec, T value)
    {
        var writer = default(ItemFormatWriter);
        codec.Write(ref writer, value);
        return writer.Result;
    }

    /// <inheritdoc/>
    public void BeginMap(int capacity) => _frame = new Frame(_frame) { Map = new ItemBuilder(capacity) };

    /// <inheritdoc/>
    public readonly void Name(AttributeNames names, int index) => _frame!.Name = names[index];

    /// <inheritdoc/>
    public readonly void Name(string name) => _frame!.Name = name;

    /// <inheritdoc/>
    public void EndMap()
    {
        var item = _frame!.Map.Build();
        _frame = _frame.Outer;
        if (_frame is null)
        {
            _result = item;
        }
        else
        {
            _frame.Add(AttributeValue.Map(item));
        }
    }

    /// <inheritdoc/>
    public void BeginList(int count) => _frame = new Frame(_frame) { Elements = new AttributeValue[count] };

    /// <inheritdoc/>
    public void EndList()
    {
        var list = AttributeValue.ListUnsafe(_frame!.TakeElements());
        _frame = _frame.Outer;
        _frame!.Add(list);
    }

    /// <inheritdoc/>
    public void BeginSet(AttributeType type, int count) => _frame = new Frame(_frame) { Elements = new AttributeValue[count], SetType = type };

    /// <inheritdoc/>
    public void EndSet()
    {
        var members = _frame!.TakeElements();
        var set = _frame.SetType switch
        {
            AttributeType.StringSet => AttributeValue.Set(AttributeSet.Create(members.Select(static member => member.AsString()))),
            AttributeType.NumberSet => AttributeValue.Set(AttributeSet.Create(members.Select(static member => member.AsNumber()))),
            _ => AttributeValue.Set(AttributeSet.Create(members.Select(static member => member.AsBinary().ToArray()))),
        };
        _frame = _frame.Outer;
        _frame!.Add(set);
    }

    /// <inheritdoc/>
    public readonly void WriteString(string value) => _frame!.Add(AttributeValue.String(value));

    /// <inheritdoc/>
    public readonly void WriteString(scoped ReadOnlySpan<char> value) => _frame!.Add(AttributeValue.String(value.ToString()));

    /// <inheritdoc/>
    public readonly void WriteNumber(DynamoDbNumber value) => _frame!.Add(AttributeValue.Number(value));

    /// <inheritdoc/>
    public readonly void WriteBoolean(bool value) => _frame!.Add(AttributeValue.Boolean(value));

    /// <inheritdoc/>
    public readonly void WriteNull() => _frame!.Add(AttributeValue.Null);

    /// <inheritdoc/>
    public readonly void WriteBinary(scoped ReadOnlySpan<byte> value) => _frame!.Add(AttributeValue.Binary(value));

    /// <inheritdoc/>
    public readonly void WriteValue(AttributeValue value) => _frame!.Add(value);

    private sealed class Frame(Frame? outer)
    {
        private int _count;

        public Frame? Outer { get; } = outer;

        public string? Name { get; set; }

        public AttributeValue[]? Elements { get; set; }

        public AttributeType SetType { get; init; }

        // A field: the builder is a mutable struct.
        public ItemBuilder Map;

        public void Add(AttributeValue value)
        {
            if (Elements is not { } elements)
            {
                Map.Add(Name!, value);
                return;
            }

            if (_count == elements.Length)
            {
                Array.Resize(ref elements, Math.Max(4, _count * 2));
                Elements = elements;
            }

            elements[_count++] = value;
        }

        public AttributeValue[] TakeElements() => _count == Elements!.Length ? Elements : Elements[.._count];
    }
}
