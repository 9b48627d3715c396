using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

internal ref partial struct WireReader
{
    public string? String() => BeginScalar() ? Text() : null;

    /// <summary>Reads the text that the reader stands at: an element of a list.</summary>
    public readonly string ElementString() => Text();

    public bool? Boolean() => BeginScalar() ? ReadBoolean(_json) : null;

    public int? Int32() => BeginScalar() ? (int)Math.Clamp(Number("Integer"), int.MinValue, int.MaxValue) : null;

    public long? Int64() => !BeginScalar() ? null
        : _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out var value) ? value
        : (long)Number("Long");

    public double? Double() => BeginScalar() ? Number("Double") : null;

    public readonly double ElementDouble() => Number("Double");

    /// <summary>Reads seconds since 1970 with a fraction.</summary>
    public DateTimeOffset? Time() => BeginScalar() ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(Number("Date") * 1_000)) : null;

    /// <summary>Reads a value of an enumeration.</summary>
    /// <param name="names">The names of the values.</param>
    /// <param name="path">The member's path, by which its fault is known.</param>
    public TEnum? Enum<TEnum>(EnumNames<TEnum> names, string path)
        where TEnum : struct, Enum => Enum(names, path, out _);

    /// <summary>Reads a value of an enumeration, and tells whether there is one, known or not.</summary>
    /// <param name="names">The names of the values.</param>
    /// <param name="path">The member's path, by which its fault is known.</param>
    /// <param name="isThere">Whether there is a value.</param>
    public TEnum? Enum<TEnum>(EnumNames<TEnum> names, string path, out bool isThere)
        where TEnum : struct, Enum
    {
        var text = String();
        isThere = text is not null;
        if (text is not { } name)
        {
            return null;
        }

        if (names.TryParse(name, out var value))
        {
            return value;
        }

        if (_faults is null)
        {
            throw DynamoDbJsonException.Validation(WireTexts.EnumValue(name, path, names.All));
        }

        _faults.Add(new(RequestFaultKind.UnknownValue, path) { Text = name });
        return null;
    }

    public Dictionary<string, string>? Strings()
    {
        if (!BeginMap("java.lang.String"))
        {
            return null;
        }

        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        while (NextMember())
        {
            var name = MemberName();
            if (String() is { } text)
            {
                map[name] = text;
            }
        }

        return map;
    }

    /// <summary>Reads a list of texts, in which nulls count for nothing.</summary>
    public List<string>? Texts()
    {
        if (!BeginArray())
        {
            return null;
        }

        var texts = new List<string>();
        while (NextElement())
        {
            if (_json.TokenType != JsonTokenType.Null)
            {
                texts.Add(Text());
            }
        }

        return texts;
    }

    /// <summary>Reads a boolean: true, false, or one of these words in any case.</summary>
    public static bool ReadBoolean(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => bool.TryParse(WireJson.Text(json), out var value)
            ? value
            : throw DynamoDbJsonException.Serialization(SerializationTexts.NotBoolean),
        _ => throw DynamoDbJsonException.Serialization(SerializationTexts.Scalar(json, "Boolean")),
    };

    private bool BeginScalar()
    {
        _json.Read();
        return _json.TokenType != JsonTokenType.Null;
    }

    private readonly string Text() => _json.TokenType == JsonTokenType.String
        ? WireJson.Text(_json)
        : throw DynamoDbJsonException.Serialization(SerializationTexts.Scalar(_json, "String"));

    // Fractions are cut off and what is too large is the largest there is: the service's model is not strict about numbers.
    private readonly double Number(string javaType) => _json.TokenType == JsonTokenType.Number
        ? _json.TryGetDouble(out var value) ? value : 0
        : throw DynamoDbJsonException.Serialization(SerializationTexts.Scalar(_json, javaType));
}
