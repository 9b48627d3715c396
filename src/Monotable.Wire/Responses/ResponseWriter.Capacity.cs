using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    private static void Capacity(Utf8JsonWriter json, ConsumedCapacity? capacity)
    {
        if (capacity is not null)
        {
            json.WritePropertyName("ConsumedCapacity"u8);
            CapacityValue(json, capacity);
        }
    }

    private static void CapacityValue(Utf8JsonWriter json, ConsumedCapacity capacity)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, capacity.TableName);
        Units(json, capacity.CapacityUnits, capacity.ReadCapacityUnits, capacity.WriteCapacityUnits);
        if (capacity.Table is { } table)
        {
            json.WritePropertyName("Table"u8);
            Part(json, table);
        }

        Parts(json, "LocalSecondaryIndexes"u8, capacity.LocalSecondaryIndexes);
        Parts(json, "GlobalSecondaryIndexes"u8, capacity.GlobalSecondaryIndexes);
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, Capacity>? indexes)
    {
        if (indexes is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (index, capacity) in indexes)
        {
            json.WritePropertyName(index);
            Part(json, capacity);
        }

        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, Capacity capacity)
    {
        json.WriteStartObject();
        Units(json, capacity.CapacityUnits, capacity.ReadCapacityUnits, capacity.WriteCapacityUnits);
        json.WriteEndObject();
    }

    private static void Units(Utf8JsonWriter json, double total, double? read, double? write)
    {
        json.WriteNumber("CapacityUnits"u8, total);
        json.Optional("ReadCapacityUnits"u8, read);
        json.Optional("WriteCapacityUnits"u8, write);
    }

    private static void Metrics(Utf8JsonWriter json, ItemCollectionMetrics metrics)
    {
        json.WriteStartObject();
        json.Optional("ItemCollectionKey"u8, metrics.ItemCollectionKey);
        json.WriteStartArray("SizeEstimateRangeGB"u8);
        json.WriteNumberValue(metrics.SizeEstimateLowerGB);
        json.WriteNumberValue(metrics.SizeEstimateUpperGB);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Metrics(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<ItemCollectionMetrics>>? tables)
    {
        if (tables is null)
        {
            return;
        }

        json.WriteStartObject("ItemCollectionMetrics"u8);
        foreach (var (table, metrics) in tables)
        {
            json.WriteStartArray(table);
            foreach (var one in metrics)
            {
                Metrics(json, one);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
