using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>Reads the SDK's attribute map through a codec, in the order in which the service sent it.</summary>
internal struct SdkItemReader : IItemReader
{
    private Dictionary<string, Sdk.AttributeValue>? _item;
    private Sdk.AttributeValue? _next;
    private Frame _frame;
    private FrameBox? _outer;
    private int _depth;

    /// <summary>Initializes a reader before an item's map.</summary>
    public SdkItemReader(Dictionary<string, Sdk.AttributeValue> item)
    {
        _item = item;
    }

    /// <inheritdoc/>
    public readonly AttributeType Type => _item is not null ? AttributeType.Map
        : _frame.Member is not null ? _frame.MemberType
        : SdkValues.TypeOf(_next);

    /// <inheritdoc/>
    public void BeginMap()
    {
        var map = _item ?? Take(AttributeType.Map).M ?? [];
        _item = null;
        Push();
        _frame.Entries = map.GetEnumerator();
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
        if (!_frame.Entries.MoveNext())
        {
            name = "";
            Pop();
            return false;
        }

        (name, _next) = _frame.Entries.Current;
        return true;
    }

    /// <inheritdoc/>
    public int BeginList()
    {
        var list = Take(AttributeType.List).L ?? [];
        Push();
        _frame.Elements = list;
        return list.Count;
    }

    /// <inheritdoc/>
    public int BeginSet(AttributeType type)
    {
        var set = Take(type);
        Push();
        switch (type)
        {
            case AttributeType.BinarySet:
                _frame.Binaries = set.BS;
                _frame.MemberType = AttributeType.Binary;
                return set.BS.Count;
            case AttributeType.NumberSet:
                _frame.Texts = set.NS;
                _frame.MemberType = AttributeType.Number;
                return set.NS.Count;
            default:
                _frame.Texts = set.SS;
                _frame.MemberType = AttributeType.String;
                return set.SS.Count;
        }
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        var place = _frame.Place++;
        if (_frame.Elements is { } elements && place < elements.Count)
        {
            _next = elements[place];
            return true;
        }

        if (_frame.Texts is { } texts && place < texts.Count)
        {
            _frame.Member = texts[place];
            return true;
        }

        if (_frame.Binaries is { } binaries && place < binaries.Count)
        {
            _frame.Member = binaries[place];
            return true;
        }

        Pop();
        return false;
    }

    /// <inheritdoc/>
    public string ReadString() => (string?)TakeMember(AttributeType.String) ?? Take(AttributeType.String).S;

    /// <inheritdoc/>
    public bool TryReadChars(scoped Span<char> buffer, out int length)
    {
        var ahead = this;
        var text = ahead.ReadString();
        length = text.Length;
        if (!text.TryCopyTo(buffer))
        {
            return false;
        }

        this = ahead;
        return true;
    }

    /// <inheritdoc/>
    public DynamoDbNumber ReadNumber() => SdkValues.Number((string?)TakeMember(AttributeType.Number) ?? Take(AttributeType.Number).N);

    // The SDK has a number as a text, and what parses it is ReadNumber: there is no shorter way to one of .NET's types.

    /// <inheritdoc/>
    public readonly bool TryReadInt64(out long value)
    {
        value = 0;
        return false;
    }

    /// <inheritdoc/>
    public readonly bool TryReadDecimal(out decimal value)
    {
        value = 0;
        return false;
    }

    /// <inheritdoc/>
    public readonly bool TryReadDouble(out double value)
    {
        value = 0;
        return false;
    }

    /// <inheritdoc/>
    public bool ReadBoolean() => Take(AttributeType.Boolean).BOOL == true;

    /// <inheritdoc/>
    public void ReadNull() => Take(AttributeType.Null);

    /// <inheritdoc/>
    public byte[] ReadBinary() => ((MemoryStream?)TakeMember(AttributeType.Binary) ?? Take(AttributeType.Binary).B).ToArray();

    /// <inheritdoc/>
    public AttributeValue ReadValue()
    {
        if (_frame.Member is not null)
        {
            return _frame.MemberType switch
            {
                AttributeType.String => ReadString(),
                AttributeType.Number => ReadNumber(),
                _ => AttributeValue.BinaryUnsafe(ReadBinary()),
            };
        }

        var value = _item is null ? SdkValues.ToValue(_next) : AttributeValue.Map(SdkItems.ToItem(_item));
        Skip();
        return value;
    }

    /// <inheritdoc/>
    public void Skip()
    {
        _item = null;
        _next = null;
        _frame.Member = null;
    }

    private Sdk.AttributeValue Take(AttributeType type)
    {
        var actual = Type;
        if (actual != type)
        {
            throw ItemMappingException.WrongType(actual, type);
        }

        var value = _next!;
        _next = null;
        return value;
    }

    private object? TakeMember(AttributeType type)
    {
        if (_frame.Member is not { } member || _frame.MemberType != type)
        {
            return null;
        }

        _frame.Member = null;
        return member;
    }

    // As in the engine's own format: the innermost container lies in the struct, outer ones are boxed once and never changed, so a
    // flat item allocates nothing more and a copy of the reader stays independent. The dictionary's enumerator is a struct too.
    private void Push()
    {
        if (_depth++ > 0)
        {
            _outer = new FrameBox(_frame, _outer);
        }

        _frame = default;
    }

    private void Pop()
    {
        _depth--;
        _frame = _outer?.Frame ?? default;
        _outer = _outer?.Outer;
        _next = null;
    }

    private struct Frame
    {
        public Dictionary<string, Sdk.AttributeValue>.Enumerator Entries;
        public List<Sdk.AttributeValue>? Elements;
        public List<string>? Texts;
        public List<MemoryStream>? Binaries;
        public object? Member;
        public AttributeType MemberType;
        public int Place;
    }

    private sealed class FrameBox(Frame frame, FrameBox? outer)
    {
        public Frame Frame { get; } = frame;

        public FrameBox? Outer { get; } = outer;
    }
}
