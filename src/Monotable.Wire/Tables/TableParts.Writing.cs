using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The parts that requests and descriptions of tables share, both ways.</summary>
internal static partial class TableParts
{
    public static void Attributes(Utf8JsonWriter json, IReadOnlyList<AttributeDefinition> attributes) =>
        json.Array("AttributeDefinitions"u8, attributes, static (json, attribute) =>
        {
            json.WriteStartObject();
            json.WriteString("AttributeName"u8, attribute.AttributeName);
            json.WriteString("AttributeType"u8, attribute.AttributeType.ToCode());
            json.WriteEndObject();
        });

    public static void KeySchema(Utf8JsonWriter json, IReadOnlyList<KeySchemaElement> schema) =>
        json.Array("KeySchema"u8, schema, static (json, element) =>
        {
            json.WriteStartObject();
            json.WriteString("AttributeName"u8, element.AttributeName);
            json.Member("KeyType"u8, ProtocolNames.KeyType, element.KeyType);
            json.WriteEndObject();
        });

    public static void Projection(Utf8JsonWriter json, Projection projection)
    {
        json.WriteStartObject("Projection"u8);
        json.Member("ProjectionType"u8, ProtocolNames.ProjectionType, projection.ProjectionType);
        json.Array("NonKeyAttributes"u8, projection.NonKeyAttributes, static (json, name) => json.WriteStringValue(name));
        json.WriteEndObject();
    }

    public static void Throughput(Utf8JsonWriter json, ProvisionedThroughput? throughput)
    {
        if (throughput is null)
        {
            return;
        }

        json.WriteStartObject("ProvisionedThroughput"u8);
        json.WriteNumber("ReadCapacityUnits"u8, throughput.ReadCapacityUnits);
        json.WriteNumber("WriteCapacityUnits"u8, throughput.WriteCapacityUnits);
        json.WriteEndObject();
    }

    public static void LocalIndex(Utf8JsonWriter json, LocalSecondaryIndex index)
    {
        json.WriteStartObject();
        json.WriteString("IndexName"u8, index.IndexName);
        KeySchema(json, index.KeySchema);
        Projection(json, index.Projection);
        json.WriteEndObject();
    }

    public static void GlobalIndex(Utf8JsonWriter json, GlobalSecondaryIndex index)
    {
        json.WriteStartObject();
        json.WriteString("IndexName"u8, index.IndexName);
        KeySchema(json, index.KeySchema);
        Projection(json, index.Projection);
        Throughput(json, index.ProvisionedThroughput);
        Throughputs(json, index.OnDemandThroughput, index.WarmThroughput);
        json.WriteEndObject();
    }

    public static void Throughput(Utf8JsonWriter json, ProvisionedThroughputDescription? throughput)
    {
        if (throughput is null)
        {
            return;
        }

        json.WriteStartObject("ProvisionedThroughput"u8);
        json.Optional("LastIncreaseDateTime"u8, throughput.LastIncreaseDateTime);
        json.Optional("LastDecreaseDateTime"u8, throughput.LastDecreaseDateTime);
        json.WriteNumber("NumberOfDecreasesToday"u8, throughput.NumberOfDecreasesToday);
        json.WriteNumber("ReadCapacityUnits"u8, throughput.ReadCapacityUnits);
        json.WriteNumber("WriteCapacityUnits"u8, throughput.WriteCapacityUnits);
        json.WriteEndObject();
    }
}
