using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads an item of DynamoDB JSON in UTF-8 through a codec. It allocates only what it returns; a copy of it is a look-ahead.</summary>
/// <remarks>
/// <para>
/// A value is an object of one member, <c>{"S":"text"}</c>; only the item itself is a bare map. What is not DynamoDB JSON throws
/// <see cref="DynamoDbJsonException"/>.
/// </para>
/// <para>
/// The form is so regular that a general JSON reader does most of its work for nothing: which token comes next is nearly always known. This reader
/// expects the service's compact spelling and looks for white space only where something else comes; strings with escapes are left to
/// <see cref="Utf8JsonReader"/>.
/// </para>
/// </remarks>
public ref partial struct JsonItemReader : IItemReader
{
    private readonly ReadOnlySpan<byte> _json;

    // The next byte to read. Between two calls it is the first one of a value, behind the name of its type, or, in a set, of a member.
    private int _position;
    private int _depth;
    private AttributeType _type;
    private AttributeType _setType;
    private bool _isFirst;
    private bool _isBeforeItem;

    /// <summary>Initializes a reader before the map of an item.</summary>
    /// <param name="utf8Json">The item's JSON.</param>
    public JsonItemReader(ReadOnlySpan<byte> utf8Json)
        : this(utf8Json, 0)
    {
    }

    /// <summary>Initializes a reader before the map of an item that is part of a larger text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="position">Where the item's map begins.</param>
    internal JsonItemReader(ReadOnlySpan<byte> utf8Json, int position)
    {
        _json = utf8Json;
        _position = position;
        _isBeforeItem = true;
    }

    /// <summary>Gets whether the item was read to its end.</summary>
    public readonly bool IsComplete => !_isBeforeItem && _depth == 0;

    /// <summary>Gets where the text goes on behind the item, once the item was read to its end.</summary>
    internal readonly int Position => _position;

    /// <inheritdoc/>
    public readonly AttributeType Type => _isBeforeItem ? AttributeType.Map : _type;

    /// <inheritdoc/>
    public void BeginMap()
    {
        if (_isBeforeItem)
        {
            _isBeforeItem = false;
        }
        else
        {
            Take(AttributeType.Map);
        }

        Open((byte)'{');
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeNames names, ref int index)
    {
        if (TryNextProbable(names, ref index))
        {
            return true;
        }

        if (!NextName(out var name, out var isEscaped))
        {
            return false;
        }

        // Names are almost never escaped; one that is takes the way over a string.
        index = isEscaped ? names.IndexOf(Text(name, isEscaped), index + 1) : names.Learn(name, index);
        ReadType();
        return true;
    }

    /// <inheritdoc/>
    public bool NextEntry(out string name)
    {
        if (!NextName(out var utf8, out var isEscaped))
        {
            name = "";
            return false;
        }

        name = Text(utf8, isEscaped);
        ReadType();
        return true;
    }

    /// <inheritdoc/>
    public int BeginList()
    {
        Take(AttributeType.List);
        Open((byte)'[');
        return -1;
    }

    /// <inheritdoc/>
    public int BeginSet(AttributeType type)
    {
        Take(type);
        Open((byte)'[');
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
        if (IsAt((byte)']'))
        {
            Close();
            _setType = AttributeType.None;
            EndValue();
            return false;
        }

        Separate();
        if (_setType != AttributeType.None)
        {
            ExpectQuote();
            _type = _setType;
        }
        else
        {
            ReadType();
        }

        return true;
    }

    /// <inheritdoc/>
    public string ReadString()
    {
        if (_type == AttributeType.String && TryPlain(out var plain))
        {
            return Encoding.Latin1.GetString(plain);
        }

        var utf8 = ReadScalar(AttributeType.String, out var isEscaped);
        var text = Text(utf8, isEscaped);
        EndScalar();
        return text;
    }

    /// <inheritdoc/>
    public bool TryReadChars(scoped Span<char> buffer, out int length)
    {
        var ahead = this;
        if (_type == AttributeType.String && ahead.TryPlain(out var plain) && plain.Length <= buffer.Length)
        {
            length = Encoding.Latin1.GetChars(plain, buffer);
            this = ahead;
            return true;
        }

        ahead = this;
        var utf8 = ahead.ReadScalar(AttributeType.String, out var isEscaped);
        if (isEscaped || utf8.Length > buffer.Length)
        {
            // The rare way over a string: escapes, or more bytes than there is room for characters, though there may be fewer of these.
            var text = Text(utf8, isEscaped);
            length = text.Length;
            if (!text.TryCopyTo(buffer))
            {
                return false;
            }
        }
        else
        {
            length = Chars(utf8, buffer);
        }

        ahead.EndScalar();
        this = ahead;
        return true;
    }

    /// <inheritdoc/>
    public DynamoDbNumber ReadNumber()
    {
        var utf8 = ReadScalar(AttributeType.Number, out var isEscaped);
        var number = ParseNumber(utf8, isEscaped);
        EndScalar();
        return number;
    }

    /// <inheritdoc/>
    public bool ReadBoolean()
    {
        Take(AttributeType.Boolean);
        var value = TryWord("true"u8) || (TryWord("false"u8)
            ? false
            : throw DynamoDbJsonException.Serialization("A value of type BOOL must be true or false."));
        EndValue();
        return value;
    }

    /// <inheritdoc/>
    public void ReadNull()
    {
        Take(AttributeType.Null);
        if (!TryWord("true"u8))
        {
            throw TryWord("false"u8)
                ? DynamoDbJsonException.Validation(JsonTexts.FalseNull)
                : DynamoDbJsonException.Serialization("A value of type NULL must be true.");
        }

        EndValue();
    }

    /// <inheritdoc/>
    public byte[] ReadBinary()
    {
        var start = _position;
        ReadScalar(AttributeType.Binary, out _);
        var bytes = Base64(_json[start.._position]);
        EndScalar();
        return bytes;
    }

    /// <inheritdoc/>
    public void Skip()
    {
        if (_isBeforeItem)
        {
            _isBeforeItem = false;
            SkipValue();
        }
        else if (_setType == AttributeType.None)
        {
            SkipValue();
            EndValue();
        }
        else
        {
            Quoted(out _);
        }

        _type = AttributeType.None;
    }
}
