using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    /// <summary>Writes the answer of BatchGetItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request, whose slots of <see cref="Item"/> hold what was found.</param>
    /// <param name="response">The answer.</param>
    public static void BatchGetItem(Utf8JsonWriter json, BatchGetItemRequest request, BatchGetItemResponse response)
    {
        json.WriteStartObject();
        json.WriteStartObject("Responses"u8);
        foreach (var (table, keys) in request.RequestItems)
        {
            json.WriteStartArray(table);
            foreach (var slot in keys.Keys.Where(static slot => slot.Found))
            {
                ItemText.Write(json, ItemOf(slot));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("UnprocessedKeys"u8);
        foreach (var (table, keys) in response.UnprocessedKeys)
        {
            json.WritePropertyName(table);
            RequestWriter.KeysAndAttributes(json, keys);
        }

        json.WriteEndObject();
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of BatchWriteItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void BatchWriteItem(Utf8JsonWriter json, BatchWriteItemResponse response)
    {
        json.WriteStartObject();
        RequestWriter.Writes(json, "UnprocessedItems"u8, response.UnprocessedItems);
        Metrics(json, response.ItemCollectionMetrics);
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of TransactGetItems.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request, whose slots of <see cref="Item"/> hold what was found.</param>
    /// <param name="response">The answer.</param>
    public static void TransactGetItems(Utf8JsonWriter json, TransactGetItemsRequest request, TransactGetItemsResponse response)
    {
        json.WriteStartObject();
        json.Array("Responses"u8, request.TransactItems, static (json, read) =>
        {
            json.WriteStartObject();
            json.Optional("Item"u8, read.Slot.Found ? ItemOf(read.Slot) : null);
            json.WriteEndObject();
        });
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of TransactWriteItems.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void TransactWriteItems(Utf8JsonWriter json, TransactWriteItemsResponse response)
    {
        json.WriteStartObject();
        Metrics(json, response.ItemCollectionMetrics);
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }

    private static Item ItemOf(ReadSlot slot) => slot is ReadSlot<Item> { Value: { } item }
        ? item
        : throw new ArgumentException("A server's slots hold items. Read the request with RequestReader.", nameof(slot));
}
