using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads the members of a request or answer, one after another. A member whose value is <c>null</c> reads as if it were not there.</summary>
internal ref partial struct WireReader
{
    private const string AttributeValues = "AttributeValue";

    private readonly FaultCollector? _faults;
    private readonly ReadOnlySpan<byte> _text;

    // Where the rest that the JSON reader reads begins in the text.
    private int _start;
    private Utf8JsonReader _json;

    public delegate T ElementReader<out T>(ref WireReader reader);

    /// <summary>Initializes a reader in the outermost object of a text.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="faults">Where faults that the service calls invalid go; they end the reading where nothing is given.</param>
    public WireReader(ReadOnlySpan<byte> utf8Json, FaultCollector? faults = null)
    {
        _faults = faults;
        _text = utf8Json;
        _json = new Utf8JsonReader(utf8Json, WireJson.ReaderOptions);
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw DynamoDbJsonException.Serialization();
        }
    }

    public static void ExpectEnd(Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw DynamoDbJsonException.Serialization();
        }
    }

    /// <summary>Gets where the faults of a request go.</summary>
    public readonly FaultCollector Faults => _faults!;

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

    public readonly string MemberName() => WireJson.Name(_json);

    /// <summary>Checks that nothing follows the outermost object.</summary>
    public readonly void End() => ExpectEnd(_json);

    public void Skip() => _json.Skip();

    /// <summary>Passes over a member, and keeps what was read so far.</summary>
    public T Skip<T>(T answer)
    {
        _json.Skip();
        return answer;
    }

    /// <summary>Notes that a required member is missing, or ends the reading with that.</summary>
    public readonly void Miss(string path)
    {
        if (_faults is null)
        {
            throw ItemRequestMembers.Missing(path);
        }

        _faults.Missing(path);
    }

    /// <summary>Enters the structure that is the member's value.</summary>
    /// <param name="shape">The name of the structure in the service's model; of use in requests only.</param>
    public bool BeginObject(string shape = "")
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.StartObject => true,
            _ => throw DynamoDbJsonException.Serialization(SerializationTexts.MemberStructure(_json.TokenType, shape)),
        };
    }

    /// <summary>Enters the map that is the member's value.</summary>
    /// <param name="valueType">What the map holds: the name of a structure in the service's model, or a type of Java's.</param>
    public bool BeginMap(string valueType)
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.StartObject => true,
            _ => throw DynamoDbJsonException.Serialization(SerializationTexts.MemberMap(_json.TokenType, valueType)),
        };
    }

    public bool BeginArray()
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.StartArray => true,
            _ => throw DynamoDbJsonException.Serialization(SerializationTexts.MemberList(_json.TokenType)),
        };
    }

    /// <summary>Enters the structure that an entry of a map is.</summary>
    /// <param name="shape">The name of the structure in the service's model.</param>
    public bool BeginEntryObject(string shape)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        ExpectObject(shape);
        return true;
    }

    /// <summary>Enters the array that an entry of a map is; one that is null is empty.</summary>
    public bool BeginEntryArray()
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.Null => false,
            JsonTokenType.StartArray => true,
            _ => throw DynamoDbJsonException.Serialization(SerializationTexts.ElementList(_json.TokenType)),
        };
    }

    /// <summary>Enters the structure that the current element is.</summary>
    /// <param name="shape">The name of the structure in the service's model; of use in requests only.</param>
    public readonly void ExpectObject(string shape = "")
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw DynamoDbJsonException.Serialization(SerializationTexts.ElementStructure(_json.TokenType, shape));
        }
    }

    /// <summary>Reads an item that is the member's value.</summary>
    /// <param name="path">The member's path, by which its faults are known.</param>
    public Item? Item(string path = "") => BeginMap(AttributeValues) ? ReadItem(path) : null;

    /// <summary>Reads the item that the reader stands at: an element of a list.</summary>
    /// <param name="path">The element's path, by which its faults are known.</param>
    public Item ElementItem(string path = "") => _json.TokenType == JsonTokenType.StartObject
        ? ReadItem(path)
        : throw DynamoDbJsonException.Serialization(SerializationTexts.ElementMap(_json.TokenType, AttributeValues));

    /// <summary>Reads an attribute value that is the member's value.</summary>
    /// <param name="path">The path by which its faults are known.</param>
    /// <param name="attribute">The name of the attribute to which it belongs.</param>
    public AttributeValue? Value(string path, string attribute)
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Null
            ? null
            : (AttributeValue?)new RequestValueReader(_faults!, path).ReadValue(ref _json, attribute, isMember: true);
    }

    /// <summary>Reads a list of attribute values that is the member's value.</summary>
    /// <param name="path">The path by which their faults are known.</param>
    /// <param name="attribute">The name of the attribute to which they belong.</param>
    public List<AttributeValue>? Values(string path, string attribute)
    {
        if (!BeginArray())
        {
            return null;
        }

        var values = new List<AttributeValue>();
        while (NextElement())
        {
            values.Add(new RequestValueReader(_faults!, path).ReadValue(ref _json, attribute));
        }

        return values;
    }

    /// <summary>Notes that a required member is not there.</summary>
    public readonly void Missing(string path) => _faults?.Missing(path);

    /// <summary>Notes that of several alternatives none or more than one is there.</summary>
    /// <param name="path">Where they are alternatives.</param>
    /// <param name="isMissing">Whether none is there.</param>
    public readonly void NotExactlyOne(string path, bool isMissing) =>
        _faults?.Add(new(RequestFaultKind.NotExactlyOne, path) { Text = isMissing ? "" : "several" });

    /// <summary>Reads a map, each of whose values is read from its member's name on.</summary>
    /// <param name="valueType">
    /// What the map holds: the name of a structure in the service's model, or a type of Java's; of use in requests only.
    /// </param>
    /// <param name="read">What reads a value.</param>
    public Dictionary<string, T>? Map<T>(string valueType, ElementReader<T> read)
    {
        if (!BeginMap(valueType))
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
}
