using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>
/// Reads the items and values of requests. Other JSON types than the model's end the reading; a value that breaks the service's rules is noted,
/// read as a placeholder, and passed. A member that is null is not there, and of members with one name the last counts.
/// </summary>
internal readonly struct RequestValueReader(FaultCollector faults, string path)
{
    private const string Shape = "AttributeValue";

    // Stands where a value cannot be read; such a request is never executed.
    private static readonly AttributeValue Placeholder = AttributeValue.Null;

    /// <summary>Reads the item at whose first token the reader stands.</summary>
    public Item ReadItem(ref Utf8JsonReader json) => ReadMap(ref json, attribute: null);

    /// <summary>Reads the value at whose first token the reader stands.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="attribute">The name in the map that is the member, under which the value lies.</param>
    /// <param name="isMember">Whether the value is a member of a structure; otherwise it is in a list or map.</param>
    public AttributeValue ReadValue(ref Utf8JsonReader json, string attribute, bool isMember = false)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return Refuse(RequestFaultKind.NoType, attribute);
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw DynamoDbJsonException.Serialization(
                isMember ? SerializationTexts.MemberStructure(json.TokenType, Shape) : SerializationTexts.ElementStructure(json.TokenType, Shape));
        }

        var value = default(AttributeValue);
        var count = 0;
        while (Next(ref json))
        {
            var type = JsonItemReader.TypeOf(json.ValueIsEscaped ? Encoding.UTF8.GetBytes(WireJson.Text(json)) : json.ValueSpan);
            json.Read();
            if (type == AttributeType.None || json.TokenType == JsonTokenType.Null)
            {
                json.Skip();
                continue;
            }

            value = ReadTyped(ref json, type, attribute);
            count++;
        }

        return count switch
        {
            1 => value,
            0 => Refuse(RequestFaultKind.NoType, attribute),
            _ => Refuse(RequestFaultKind.SeveralTypes, attribute),
        };
    }

    private static bool Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.PropertyName;
    }

    private AttributeValue ReadTyped(ref Utf8JsonReader json, AttributeType type, string attribute) => type switch
    {
        AttributeType.String => ReadText(json),
        AttributeType.Number => ReadNumber(json, attribute),
        AttributeType.Binary => AttributeValue.BinaryUnsafe(ReadBinary(json)),
        AttributeType.Boolean => WireReader.ReadBoolean(json),
        AttributeType.Null => WireReader.ReadBoolean(json) ? AttributeValue.Null : Refuse(RequestFaultKind.FalseNull, attribute),
        AttributeType.List => ReadList(ref json, attribute),
        AttributeType.Map => ReadMap(ref json, attribute),
        _ => ReadSet(ref json, type, attribute),
    };

    private Item ReadMap(ref Utf8JsonReader json, string? attribute)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw DynamoDbJsonException.Serialization(SerializationTexts.MemberMap(json.TokenType, Shape));
        }

        var start = json;
        var builder = new ItemBuilder();
        while (Next(ref json))
        {
            var name = WireJson.Name(json);
            json.Read();
            builder.Add(name, ReadValue(ref json, attribute ?? name));
        }

        return builder.TryBuild(out var item, out _) ? item : ReadLastOfEach(start, attribute);
    }

    // Faults were noted in the first round.
    private static Item ReadLastOfEach(Utf8JsonReader json, string? attribute)
    {
        var again = new RequestValueReader(new FaultCollector(), "");
        var values = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);
        while (Next(ref json))
        {
            var name = WireJson.Name(json);
            json.Read();
            values[name] = again.ReadValue(ref json, attribute ?? name);
        }

        return Item.Create(values);
    }

    private AttributeValue ReadList(ref Utf8JsonReader json, string attribute)
    {
        var elements = new List<AttributeValue>();
        ExpectList(json);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(ReadValue(ref json, attribute));
        }

        return AttributeValue.ListUnsafe([.. elements]);
    }

    private AttributeValue ReadSet(ref Utf8JsonReader json, AttributeType type, string attribute)
    {
        ExpectList(json);
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(type == AttributeType.BinarySet ? Convert.ToBase64String(ReadBinary(json)) : ReadString(json));
        }

        if (texts.Count == 0)
        {
            return Refuse(RequestFaultKind.EmptySet, attribute, type: type);
        }

        return type switch
        {
            AttributeType.StringSet => AttributeSet.TryCreate(texts.ToArray(), out var strings)
                ? AttributeValue.Set(strings)
                : Refuse(RequestFaultKind.Duplicates, attribute, type, texts),
            AttributeType.BinarySet => AttributeSet.TryCreate(texts.Select(Convert.FromBase64String).ToArray(), out var binaries)
                ? AttributeValue.Set(binaries)
                : Refuse(RequestFaultKind.Duplicates, attribute, type, texts),
            _ => ReadNumbers(texts, attribute),
        };
    }

    private AttributeValue ReadNumbers(List<string> texts, string attribute)
    {
        var numbers = new List<DynamoDbNumber>();
        foreach (var text in texts)
        {
            if (ReadNumber(text, attribute) is not { } number)
            {
                return Placeholder;
            }

            numbers.Add(number);
        }

        return AttributeSet.TryCreate(numbers.ToArray(), out var set)
            ? AttributeValue.Set(set)
            : Refuse(RequestFaultKind.Duplicates, attribute, AttributeType.NumberSet, texts);
    }

    private AttributeValue ReadNumber(in Utf8JsonReader json, string attribute)
    {
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && DynamoDbNumber.TryParse(json.ValueSpan, out var common))
        {
            return common;
        }

        return ReadNumber(ReadString(json), attribute) is { } number ? number : Placeholder;
    }

    private DynamoDbNumber? ReadNumber(string text, string attribute)
    {
        if (DynamoDbNumber.TryParse(text, out var number, out var error))
        {
            return number;
        }

        faults.Add(new(KindOf(error), path) { Text = text, Attribute = attribute });
        return null;
    }

    private static RequestFaultKind KindOf(DynamoDbNumberError error) => error switch
    {
        DynamoDbNumberError.Overflow => RequestFaultKind.NumberOverflow,
        DynamoDbNumberError.Underflow => RequestFaultKind.NumberUnderflow,
        DynamoDbNumberError.TooManyDigits => RequestFaultKind.NumberTooManyDigits,
        _ => RequestFaultKind.NotANumber,
    };

    private static AttributeValue ReadText(in Utf8JsonReader json) => json.TokenType == JsonTokenType.String
        ? WireJson.TextValue(json)
        : throw DynamoDbJsonException.Serialization(SerializationTexts.Scalar(json, "String"));

    private static string ReadString(in Utf8JsonReader json) => json.TokenType == JsonTokenType.String
        ? WireJson.Text(json)
        : throw DynamoDbJsonException.Serialization(SerializationTexts.Scalar(json, "String"));

    private static byte[] ReadBinary(in Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            throw DynamoDbJsonException.Serialization(SerializationTexts.Blob(json));
        }

        return WireJson.TryBase64(json, out var bytes)
            ? bytes
            : throw DynamoDbJsonException.Serialization(SerializationTexts.Base64(WireJson.Text(json)));
    }

    private static void ExpectList(in Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw DynamoDbJsonException.Serialization(SerializationTexts.MemberList(json.TokenType));
        }
    }

    private AttributeValue Refuse(
        RequestFaultKind kind, string attribute, AttributeType type = AttributeType.None, IReadOnlyList<string>? members = null)
    {
        faults.Add(new(kind, path) { Attribute = attribute, Type = type, Members = members ?? [] });
        return Placeholder;
    }
}
