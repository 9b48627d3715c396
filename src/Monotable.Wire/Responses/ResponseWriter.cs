using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Writes each operation's answer as JSON: the server's side.</summary>
public static partial class ResponseWriter
{
    /// <summary>Writes the answer of PutItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void PutItem(Utf8JsonWriter json, PutItemResponse<Item> response) =>
        Written(json, response.HasAttributes, response.Attributes, response.ConsumedCapacity, response.ItemCollectionMetrics);

    /// <summary>Writes the answer of UpdateItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void UpdateItem(Utf8JsonWriter json, UpdateItemResponse<Item> response) =>
        Written(json, response.HasAttributes, response.Attributes, response.ConsumedCapacity, response.ItemCollectionMetrics);

    /// <summary>Writes the answer of DeleteItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void DeleteItem(Utf8JsonWriter json, DeleteItemResponse<Item> response) =>
        Written(json, response.HasAttributes, response.Attributes, response.ConsumedCapacity, response.ItemCollectionMetrics);

    /// <summary>Writes the answer of GetItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void GetItem(Utf8JsonWriter json, GetItemResponse<Item> response)
    {
        json.WriteStartObject();
        json.Optional("Item"u8, response.Found ? response.Item : null);
        Capacity(json, response.ConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of Query.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request: a count has no items.</param>
    /// <param name="response">The answer.</param>
    public static void Query(Utf8JsonWriter json, QueryRequest request, QueryResponse<Item> response) => Page(
        json, request.Select, response.Items, response.Count, response.ScannedCount, response.LastEvaluatedKey, response.ConsumedCapacity);

    /// <summary>Writes the answer of Scan.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request: a count has no items.</param>
    /// <param name="response">The answer.</param>
    public static void Scan(Utf8JsonWriter json, ScanRequest request, ScanResponse<Item> response) => Page(
        json, request.Select, response.Items, response.Count, response.ScannedCount, response.LastEvaluatedKey, response.ConsumedCapacity);

    private static void Written(
        Utf8JsonWriter json, bool hasAttributes, Item? attributes, ConsumedCapacity? capacity, ItemCollectionMetrics? metrics)
    {
        json.WriteStartObject();
        json.Optional("Attributes"u8, hasAttributes ? attributes : null);
        Capacity(json, capacity);
        if (metrics is not null)
        {
            json.WritePropertyName("ItemCollectionMetrics"u8);
            Metrics(json, metrics);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void Page(
        Utf8JsonWriter json, Select select, IReadOnlyList<Item> items, int count, int scannedCount, Item? last, ConsumedCapacity? capacity)
    {
        json.WriteStartObject();
        json.Array("Items"u8, select == Select.Count ? null : items, ItemText.Write);
        json.WriteNumber("Count"u8, count);
        json.WriteNumber("ScannedCount"u8, scannedCount);
        json.Optional("LastEvaluatedKey"u8, last);
        Capacity(json, capacity);
        json.WriteEndObject();
        json.Flush();
    }
}
