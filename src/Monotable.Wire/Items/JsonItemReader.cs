using System.Text.Json;
using System.Text.Unicode;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads an item of DynamoDB JSON in UTF-8 through a codec. It allocates only what it returns; a copy of it is a look-ahead.</summary>
/// <remarks>
/// A value is an object of one member, <c>{"S":"text"}</c>; only the item itself is a bare map. Between two calls the reader stands on the name of
/// a value's type, or, in a set, on the member. What is not DynamoDB JSON throws <see cref="DynamoDbJsonException"/> or
/// <see cref="JsonException"/>.
/// </remarks>
public ref partial struct JsonItemReader : IItemReader
{
    private Utf8JsonReader _json;
    private readonly int _itemDepth;
    private AttributeType _type;
    private AttributeType _setType;
    private bool _isBeforeItem;

    /// <summary>Initializes a reader before the map of an item.</summary>
    /// <param name="utf8Json">The item's JSON.</param>
    public JsonItemReader(ReadOnlySpan<byte> utf8Json)
        : this(new Utf8JsonReader(utf8Json, WireJson.ReaderOptions))
    {
        _json.Read();
    }

    /// <summary>Initializes a reader at the map of an item that is part of a larger text.</summary>
    /// <param name="json">The JSON reader, on the first token of the item's map.</param>
    public JsonItemReader(Utf8JsonReader json)
    {
        _json = json;
        _itemDepth = json.CurrentDepth;
        _isBeforeItem = true;
    }

    /// <summary>Gets the JSON reader: on the last token of the item once all of it was read.</summary>
    public readonly Utf8JsonReader Json => _json;

    /// <summary>Gets whether the item was read to its end.</summary>
    public readonly bool IsComplete => !_isBeforeItem && _json.TokenType == JsonTokenType.EndObject && _json.CurrentDepth == _itemDepth;

    /// <inheritdoc/>
    public readonly AttributeType Type => _isBeforeItem ? AttributeType.Map : _type;

    /// <inheritdoc/>
    public void BeginMap()
    {
        if (_isBeforeItem)
        {
            _isBeforeItem = false;
            Expect(JsonTokenType.StartObject);
            return;
        }

        Take(AttributeType.Map);
        ReadToken(JsonTokenType.StartObject);
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeNames names, ref int index)
    {
        if (!NextName())
        {
            return false;
        }

        // Names are almost never escaped; one that is takes the way over a string.
        index = _json.ValueIsEscaped ? names.IndexOf(WireJson.Text(_json), index + 1) : names.IndexOf(_json.ValueSpan, index + 1);
        ReadType();
        return true;
    }

    /// <inheritdoc/>
    public bool NextEntry(out string name)
    {
        if (!NextName())
        {
            name = "";
            return false;
        }

        name = WireJson.Text(_json);
        ReadType();
        return true;
    }

    /// <inheritdoc/>
    public int BeginList()
    {
        Take(AttributeType.List);
        ReadToken(JsonTokenType.StartArray);
        return -1;
    }

    /// <inheritdoc/>
    public int BeginSet(AttributeType type)
    {
        Take(type);
        ReadToken(JsonTokenType.StartArray);
        _setType = type switch
        {
            AttributeType.StringSet => AttributeType.String,
            AttributeType.NumberSet => AttributeType.Number,
            _ => AttributeType.Binary,
        };
        return -1;
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            _setType = AttributeType.None;
            EndValue();
            return false;
        }

        if (_setType != AttributeType.None)
        {
            Expect(JsonTokenType.String);
            _type = _setType;
        }
        else
        {
            ReadTypeOf();
        }

        return true;
    }

    /// <inheritdoc/>
    public string ReadString()
    {
        ToScalar(AttributeType.String);
        var text = WireJson.Text(_json);
        EndScalar();
        return text;
    }

    /// <inheritdoc/>
    public bool TryReadChars(scoped Span<char> buffer, out int length)
    {
        var ahead = this;
        ahead.ToScalar(AttributeType.String);
        if (ahead._json.ValueIsEscaped || !Utf8.IsValid(ahead._json.ValueSpan) || ahead._json.ValueSpan.Length > buffer.Length)
        {
            // The rare way over a string: escapes, or more bytes than there is room for characters, though there may be fewer of these.
            var text = WireJson.Text(ahead._json);
            length = text.Length;
            if (!text.TryCopyTo(buffer))
            {
                return false;
            }
        }
        else
        {
            length = ahead._json.CopyString(buffer);
        }

        ahead.EndScalar();
        this = ahead;
        return true;
    }

    /// <inheritdoc/>
    public DynamoDbNumber ReadNumber()
    {
        ToScalar(AttributeType.Number);
        var number = ParseNumber();
        EndScalar();
        return number;
    }

    /// <inheritdoc/>
    public bool ReadBoolean()
    {
        Take(AttributeType.Boolean);
        _json.Read();
        var value = _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.GetBoolean()
            : throw DynamoDbJsonException.Serialization("A value of type BOOL must be true or false.");
        EndValue();
        return value;
    }

    /// <inheritdoc/>
    public void ReadNull()
    {
        Take(AttributeType.Null);
        _json.Read();
        if (_json.TokenType != JsonTokenType.True)
        {
            throw _json.TokenType == JsonTokenType.False
                ? DynamoDbJsonException.Validation(JsonTexts.FalseNull)
                : DynamoDbJsonException.Serialization("A value of type NULL must be true.");
        }

        EndValue();
    }

    /// <inheritdoc/>
    public byte[] ReadBinary()
    {
        ToScalar(AttributeType.Binary);
        var bytes = WireJson.TryBase64(_json, out var value)
            ? value
            : throw DynamoDbJsonException.Serialization("A value of type B must be base64.");
        EndScalar();
        return bytes;
    }

    /// <inheritdoc/>
    public void Skip()
    {
        if (_isBeforeItem)
        {
            _isBeforeItem = false;
            _json.Skip();
        }
        else if (_setType == AttributeType.None)
        {
            _json.Read();
            _json.Skip();
            EndValue();
        }

        _type = AttributeType.None;
    }
}
