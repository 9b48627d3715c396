using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads the members of a request or answer, one after another. A member whose value is <c>null</c> reads as if it were not there.</summary>
internal ref struct WireReader
{
    private Utf8JsonReader _json;

    public delegate T ElementReader<out T>(ref WireReader reader);

    public WireReader(ReadOnlySpan<byte> utf8Json)
    {
        _json = new Utf8JsonReader(utf8Json, WireJson.ReaderOptions);
        _json.Read();
        Expect(JsonTokenType.StartObject);
    }

    public static void ExpectEnd(Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw DynamoDbJsonException.Serialization();
        }
    }

    /// <summary>Moves to the next member of the innermost object; at its end stays on the end.</summary>
    public bool NextMember()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves to the next element of the innermost array; at its end stays on the end.</summary>
    public bool NextElement()
    {
        _json.Read();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Gets whether the current member has a name; not once its value was found to be null.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _json.TokenType == JsonTokenType.PropertyName
        && (_json.ValueIsEscaped ? Encoding.UTF8.GetBytes(MemberName()).AsSpan().SequenceEqual(name) : _json.ValueSpan.SequenceEqual(name));

    public readonly string MemberName() => WireJson.Text(_json);

    /// <summary>Checks that nothing follows the outermost object.</summary>
    public readonly void End() => ExpectEnd(_json);

    public void Skip() => _json.Skip();

    /// <summary>Enters the object that is the member's value.</summary>
    public bool BeginObject() => Begin(JsonTokenType.StartObject);

    public bool BeginArray() => Begin(JsonTokenType.StartArray);

    /// <summary>Enters the object that the current element is.</summary>
    public readonly void ExpectObject() => Expect(JsonTokenType.StartObject);

    public string? String() => Begin(JsonTokenType.String) ? WireJson.Text(_json) : null;

    public readonly string ElementString()
    {
        Expect(JsonTokenType.String);
        return WireJson.Text(_json);
    }

    public bool? Boolean()
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Unexpected(),
        };
    }

    public int? Int32() => !Begin(JsonTokenType.Number) ? null : _json.TryGetInt32(out var value) ? value : throw Unexpected();

    public long? Int64() => !Begin(JsonTokenType.Number) ? null : _json.TryGetInt64(out var value) ? value : throw Unexpected();

    public double? Double() => Begin(JsonTokenType.Number) ? _json.GetDouble() : null;

    public readonly double ElementDouble()
    {
        Expect(JsonTokenType.Number);
        return _json.GetDouble();
    }

    /// <summary>Reads seconds since 1970 with a fraction.</summary>
    public DateTimeOffset? Time() =>
        Double() is { } seconds ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1_000)) : null;

    public TEnum? Enum<TEnum>(EnumNames<TEnum> names, string member)
        where TEnum : struct, Enum
    {
        if (String() is not { } name)
        {
            return null;
        }

        return names.TryParse(name, out var value)
            ? value
            : throw DynamoDbJsonException.Validation(WireTexts.EnumValue(name, member, names.All));
    }

    /// <summary>Reads an item that is the member's value.</summary>
    public Item? Item() => BeginObject() ? ElementItem() : null;

    /// <summary>Reads the item that the reader stands at.</summary>
    public Item ElementItem()
    {
        var reader = new JsonItemReader(_json);
        var item = reader.ReadItem();
        _json = reader.Json;
        return item;
    }

    /// <summary>Reads the item that the reader stands at, and stays before it.</summary>
    public readonly Item PeekItem()
    {
        Expect(JsonTokenType.StartObject);
        var reader = new JsonItemReader(_json);
        return reader.ReadItem();
    }

    /// <summary>Reads the item that the reader stands at through a codec, and passes over the rest if that leaves one.</summary>
    public bool TryReadItem<T>(IItemCodec<T> codec, out T? item)
    {
        ExpectObject();
        var reader = new JsonItemReader(_json);
        var isEntity = codec.TryRead(ref reader, out item);
        Pass(reader);
        return isEntity;
    }

    public void ReadSlot(ReadSlot slot)
    {
        ExpectObject();
        var reader = new JsonItemReader(_json);
        slot.Read(ref reader);
        Pass(reader);
    }

    public Dictionary<string, string>? Strings() => Map(static (ref WireReader reader) =>
        reader.String() ?? throw DynamoDbJsonException.Serialization("A map of strings holds a null."));

    /// <summary>Reads a map, each of whose values is read from its member's name on.</summary>
    public Dictionary<string, T>? Map<T>(ElementReader<T> read)
    {
        if (!BeginObject())
        {
            return null;
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextMember())
        {
            map[MemberName()] = read(ref this);
        }

        return map;
    }

    /// <summary>Reads an array, each of whose elements is read while the reader stands at its first token.</summary>
    public List<T>? List<T>(ElementReader<T> read)
    {
        if (!BeginArray())
        {
            return null;
        }

        var list = new List<T>();
        while (NextElement())
        {
            list.Add(read(ref this));
        }

        return list;
    }

    private void Pass(JsonItemReader reader)
    {
        if (reader.IsComplete)
        {
            _json = reader.Json;
        }
        else
        {
            _json.Skip();
        }
    }

    private bool Begin(JsonTokenType token)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        Expect(token);
        return true;
    }

    private readonly void Expect(JsonTokenType token)
    {
        if (_json.TokenType != token)
        {
            throw Unexpected();
        }
    }

    private readonly DynamoDbJsonException Unexpected() =>
        DynamoDbJsonException.Serialization($"Unexpected JSON token {_json.TokenType} at byte {_json.TokenStartIndex}.");
}
