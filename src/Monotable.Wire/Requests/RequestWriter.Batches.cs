using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of BatchGetItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void BatchGetItem(Utf8JsonWriter json, BatchGetItemRequest request)
    {
        json.WriteStartObject();
        json.WriteStartObject("RequestItems"u8);
        foreach (var (table, keys) in request.RequestItems)
        {
            json.WritePropertyName(table);
            KeysAndAttributes(json, keys);
        }

        json.WriteEndObject();
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of BatchWriteItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void BatchWriteItem(Utf8JsonWriter json, BatchWriteItemRequest request)
    {
        json.WriteStartObject();
        Writes(json, "RequestItems"u8, request.RequestItems);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.Optional("ReturnItemCollectionMetrics"u8, ProtocolNames.ReturnItemCollectionMetrics, request.ReturnItemCollectionMetrics);
        json.WriteEndObject();
        json.Flush();
    }

    internal static void KeysAndAttributes(Utf8JsonWriter json, KeysAndAttributes keys)
    {
        json.WriteStartObject();
        json.Array("Keys"u8, keys.Keys, static (json, slot) => DynamoDbJson.Write(json, ItemCodec.Instance, slot.Key));
        json.OnlyTrue("ConsistentRead"u8, keys.ConsistentRead);
        json.Optional("ProjectionExpression"u8, keys.ProjectionExpression);
        Expressions(json, keys.ExpressionAttributeNames, null);
        AttributesToGet(json, keys.AttributesToGet);
        json.WriteEndObject();
    }

    internal static void Writes(
        Utf8JsonWriter json, ReadOnlySpan<byte> member, IReadOnlyDictionary<string, IReadOnlyList<WriteRequest>> tables)
    {
        json.WriteStartObject(member);
        foreach (var (table, writes) in tables)
        {
            json.WriteStartArray(table);
            foreach (var write in writes)
            {
                Write(json, write);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WriteRequest write)
    {
        json.WriteStartObject();
        if (write.Put is { } slot)
        {
            json.WriteStartObject("PutRequest"u8);
            Item(json, slot);
        }
        else
        {
            json.WriteStartObject("DeleteRequest"u8);
            json.Optional("Key"u8, write.Key);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, WriteSlot slot)
    {
        json.WritePropertyName("Item"u8);
        var writer = new JsonItemWriter(json);
        slot.Write(ref writer);
    }
}
