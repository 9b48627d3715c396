using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Writes an item as DynamoDB JSON in UTF-8 through a codec.</summary>
/// <param name="json">Where the item goes.</param>
public struct JsonItemWriter(Utf8JsonWriter json) : IItemWriter
{
    private int _depth;
    private bool _isInSet;

    /// <summary>Makes a writer for a value that is no whole item, so that a map, too, is written with its type.</summary>
    internal static JsonItemWriter ForValue(Utf8JsonWriter json) => new(json) { _depth = 1 };

    internal static ItemMappingException NoValue() =>
        new("An attribute without a value cannot be written. Use AttributeValue.Null, or leave it out.");

    /// <inheritdoc/>
    public void BeginMap(int capacity)
    {
        // Only the item itself is a bare map.
        if (_depth++ > 0)
        {
            Begin(JsonCodes.Map);
        }

        json.WriteStartObject();
    }

    /// <inheritdoc/>
    public readonly void Name(AttributeNames names, int index) => json.WritePropertyName(names.Json(index));

    /// <inheritdoc/>
    public readonly void Name(string name) => json.WritePropertyName(name);

    /// <inheritdoc/>
    public void EndMap()
    {
        json.WriteEndObject();
        if (--_depth > 0)
        {
            json.WriteEndObject();
        }
    }

    /// <inheritdoc/>
    public void BeginList(int count)
    {
        _depth++;
        Begin(JsonCodes.List);
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void EndList()
    {
        _depth--;
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void BeginSet(AttributeType type, int count)
    {
        Begin(JsonCodes.Of(type));
        json.WriteStartArray();
        _isInSet = true;
    }

    /// <inheritdoc/>
    public void EndSet()
    {
        _isInSet = false;
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public readonly void WriteString(string value) => WriteString(value.AsSpan());

    /// <inheritdoc/>
    public readonly void WriteString(scoped ReadOnlySpan<char> value)
    {
        if (_isInSet)
        {
            json.WriteStringValue(value);
            return;
        }

        json.WriteStartObject();
        json.WriteString(JsonCodes.String, value);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public readonly void WriteNumber(DynamoDbNumber value)
    {
        Span<byte> text = stackalloc byte[DynamoDbNumber.MaxCanonicalLength];
        value.TryFormat(text, out var length);
        if (_isInSet)
        {
            json.WriteStringValue(text[..length]);
            return;
        }

        json.WriteStartObject();
        json.WriteString(JsonCodes.Number, text[..length]);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public readonly void WriteBoolean(bool value)
    {
        json.WriteStartObject();
        json.WriteBoolean(JsonCodes.Boolean, value);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public readonly void WriteNull()
    {
        json.WriteStartObject();
        json.WriteBoolean(JsonCodes.Null, true);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public readonly void WriteBinary(scoped ReadOnlySpan<byte> value)
    {
        if (_isInSet)
        {
            json.WriteBase64StringValue(value);
            return;
        }

        json.WriteStartObject();
        json.WriteBase64String(JsonCodes.Binary, value);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void WriteValue(AttributeValue value)
    {
        switch (value.Type)
        {
            case AttributeType.String:
                WriteText(value);
                break;
            case AttributeType.Number:
                WriteNumber(value.AsNumber());
                break;
            case AttributeType.Binary:
                WriteBinary(value.AsBinary().Span);
                break;
            case AttributeType.Boolean:
                WriteBoolean(value.AsBoolean());
                break;
            case AttributeType.Null:
                WriteNull();
                break;
            case AttributeType.Map:
                ItemCodec.Instance.Write(ref this, value.AsMap());
                break;
            case AttributeType.List:
                WriteList(value.AsList().Span);
                break;
            case AttributeType.None:
                throw NoValue();
            default:
                WriteSet(value);
                break;
        }
    }

    private readonly void WriteText(AttributeValue value)
    {
        if (!value.TryGetUtf8(out var utf8))
        {
            WriteString(value.AsString());
            return;
        }

        json.WriteStartObject();
        json.WriteString(JsonCodes.String, utf8);
        json.WriteEndObject();
    }

    private void WriteList(ReadOnlySpan<AttributeValue> elements)
    {
        BeginList(elements.Length);
        foreach (var element in elements)
        {
            WriteValue(element);
        }

        EndList();
    }

    private void WriteSet(AttributeValue set)
    {
        BeginSet(set.Type, 0);
        switch (set.Type)
        {
            case AttributeType.StringSet:
                foreach (var member in set.AsStringSet().AsSpan())
                {
                    WriteString(member);
                }

                break;
            case AttributeType.NumberSet:
                foreach (var member in set.AsNumberSet().AsSpan())
                {
                    WriteNumber(member);
                }

                break;
            default:
                foreach (var member in set.AsBinarySet().AsSpan())
                {
                    WriteBinary(member);
                }

                break;
        }

        EndSet();
    }

    private readonly void Begin(JsonEncodedText code)
    {
        json.WriteStartObject();
        json.WritePropertyName(code);
    }
}
