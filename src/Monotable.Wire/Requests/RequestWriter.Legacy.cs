using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

// The members that requests had before there were expressions.
public static partial class RequestWriter
{
    private static void Legacy(
        Utf8JsonWriter json, IReadOnlyDictionary<string, ExpectedAttributeValue>? expected, ConditionalOperator? conditionalOperator)
    {
        Entries(json, "Expected"u8, expected, static (json, condition) =>
        {
            Value(json, condition.Value);
            json.Optional("Exists"u8, condition.Exists);
            if (condition.ComparisonOperator is { } comparison)
            {
                json.Member("ComparisonOperator"u8, ProtocolNames.ComparisonOperator, comparison);
            }

            Values(json, condition.AttributeValueList);
        });
        Legacy(json, conditionalOperator);
    }

    private static void Legacy(Utf8JsonWriter json, IReadOnlyDictionary<string, AttributeValueUpdate>? updates) =>
        Entries(json, "AttributeUpdates"u8, updates, static (json, update) =>
        {
            Value(json, update.Value);
            if (update.Action is { } action)
            {
                json.Member("Action"u8, ProtocolNames.AttributeAction, action);
            }
        });

    private static void Legacy(Utf8JsonWriter json, ReadOnlySpan<byte> member, IReadOnlyDictionary<string, LegacyCondition>? conditions) =>
        Entries(json, member, conditions, static (json, condition) =>
        {
            json.Member("ComparisonOperator"u8, ProtocolNames.ComparisonOperator, condition.ComparisonOperator);
            Values(json, condition.AttributeValueList);
        });

    private static void Legacy(Utf8JsonWriter json, ConditionalOperator? conditionalOperator)
    {
        if (conditionalOperator is { } given)
        {
            json.Member("ConditionalOperator"u8, ProtocolNames.ConditionalOperator, given);
        }
    }

    private static void AttributesToGet(Utf8JsonWriter json, IReadOnlyList<string>? names) =>
        json.Array("AttributesToGet"u8, names, static (json, name) => json.WriteStringValue(name));

    private static void Entries<T>(
        Utf8JsonWriter json, ReadOnlySpan<byte> member, IReadOnlyDictionary<string, T>? entries, Action<Utf8JsonWriter, T> write)
    {
        if (entries is null)
        {
            return;
        }

        json.WriteStartObject(member);
        foreach (var (attribute, entry) in entries)
        {
            json.WriteStartObject(attribute);
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, AttributeValue? value)
    {
        if (value is { } given)
        {
            json.WritePropertyName("Value"u8);
            Value(json, given);
        }
    }

    private static void Value(Utf8JsonWriter json, AttributeValue value)
    {
        var writer = JsonItemWriter.ForValue(json);
        writer.WriteValue(value);
    }

    private static void Values(Utf8JsonWriter json, IReadOnlyList<AttributeValue>? values) =>
        json.Array("AttributeValueList"u8, values, Value);
}
