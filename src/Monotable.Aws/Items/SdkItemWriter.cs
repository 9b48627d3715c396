using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>Writes the SDK's attribute map through a codec.</summary>
internal struct SdkItemWriter : IItemWriter
{
    private Frame _frame;
    private FrameBox? _outer;
    private Sdk.AttributeValue? _set;
    private Dictionary<string, Sdk.AttributeValue>? _result;
    private int _depth;

    /// <summary>Gets the map that was written.</summary>
    /// <exception cref="InvalidOperationException">The item's map was not ended.</exception>
    public readonly Dictionary<string, Sdk.AttributeValue> Result =>
        _result ?? throw new InvalidOperationException("The codec wrote no complete item.");

    /// <inheritdoc/>
    public void BeginMap(int capacity)
    {
        Push();
        _frame.Map = new Dictionary<string, Sdk.AttributeValue>(capacity, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Name(AttributeNames names, int index) => _frame.Name = names[index];

    /// <inheritdoc/>
    public void Name(string name) => _frame.Name = name;

    /// <inheritdoc/>
    public void EndMap()
    {
        var map = _frame.Map!;
        Pop();
        if (_depth == 0)
        {
            _result = map;
        }
        else
        {
            Add(SdkValues.Map(map));
        }
    }

    /// <inheritdoc/>
    public void BeginList(int count)
    {
        Push();
        _frame.List = new List<Sdk.AttributeValue>(count);
    }

    /// <inheritdoc/>
    public void EndList()
    {
        var list = _frame.List!;
        Pop();
        Add(SdkValues.List(list));
    }

    /// <inheritdoc/>
    public void BeginSet(AttributeType type, int count) => _set = type switch
    {
        AttributeType.StringSet => new Sdk.AttributeValue { SS = new List<string>(count) },
        AttributeType.NumberSet => new Sdk.AttributeValue { NS = new List<string>(count) },
        _ => new Sdk.AttributeValue { BS = new List<MemoryStream>(count) },
    };

    /// <inheritdoc/>
    public void EndSet()
    {
        var set = _set!;
        _set = null;
        Add(set);
    }

    /// <inheritdoc/>
    public readonly void WriteString(string value)
    {
        if (_set is not null)
        {
            _set.SS.Add(value);
            return;
        }

        Add(new Sdk.AttributeValue { S = value });
    }

    /// <inheritdoc/>
    public readonly void WriteString(scoped ReadOnlySpan<char> value) => WriteString(value.ToString());

    /// <inheritdoc/>
    public readonly void WriteNumber(DynamoDbNumber value)
    {
        if (_set is not null)
        {
            _set.NS.Add(value.ToString());
            return;
        }

        Add(new Sdk.AttributeValue { N = value.ToString() });
    }

    /// <inheritdoc/>
    public readonly void WriteBoolean(bool value) => Add(new Sdk.AttributeValue { BOOL = value });

    /// <inheritdoc/>
    public readonly void WriteNull() => Add(new Sdk.AttributeValue { NULL = true });

    /// <inheritdoc/>
    public readonly void WriteBinary(scoped ReadOnlySpan<byte> value)
    {
        if (_set is not null)
        {
            _set.BS.Add(SdkValues.Stream(value));
            return;
        }

        Add(new Sdk.AttributeValue { B = SdkValues.Stream(value) });
    }

    /// <inheritdoc/>
    public readonly void WriteValue(AttributeValue value)
    {
        if (_set is null)
        {
            Add(SdkValues.FromValue(value));
        }
        else if (value.Type == AttributeType.String)
        {
            WriteString(value.AsString());
        }
        else if (value.Type == AttributeType.Number)
        {
            WriteNumber(value.AsNumber());
        }
        else
        {
            WriteBinary(value.AsBinary().Span);
        }
    }

    private readonly void Add(Sdk.AttributeValue value)
    {
        if (_frame.List is not null)
        {
            _frame.List.Add(value);
        }
        else
        {
            _frame.Map!.Add(_frame.Name!, value);
        }
    }

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
    }

    private struct Frame
    {
        public Dictionary<string, Sdk.AttributeValue>? Map;
        public List<Sdk.AttributeValue>? List;
        public string? Name;
    }

    private sealed class FrameBox(Frame frame, FrameBox? outer)
    {
        public Frame Frame { get; } = frame;

        public FrameBox? Outer { get; } = outer;
    }
}
