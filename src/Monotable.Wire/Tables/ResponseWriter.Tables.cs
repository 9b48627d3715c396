using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    /// <summary>Writes the answer of CreateTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="table">The table.</param>
    public static void CreateTable(Utf8JsonWriter json, TableDescription table) => Table(json, "TableDescription"u8, table);

    /// <summary>Writes the answer of DescribeTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="table">The table.</param>
    public static void DescribeTable(Utf8JsonWriter json, TableDescription table) => Table(json, "Table"u8, table);

    /// <summary>Writes the answer of UpdateTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="table">The table.</param>
    public static void UpdateTable(Utf8JsonWriter json, TableDescription table) => Table(json, "TableDescription"u8, table);

    /// <summary>Writes the answer of DeleteTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="table">The table.</param>
    public static void DeleteTable(Utf8JsonWriter json, TableDescription table) => Table(json, "TableDescription"u8, table);

    /// <summary>Writes the answer of ListTables.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void ListTables(Utf8JsonWriter json, ListTablesResponse response)
    {
        json.WriteStartObject();
        json.Array("TableNames"u8, response.TableNames, static (json, name) => json.WriteStringValue(name));
        json.Optional("LastEvaluatedTableName"u8, response.LastEvaluatedTableName);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Table(Utf8JsonWriter json, ReadOnlySpan<byte> member, TableDescription table)
    {
        json.WriteStartObject();
        json.WriteStartObject(member);
        if (table.KeySchema.Count > 0)
        {
            TableParts.Attributes(json, table.AttributeDefinitions);
            TableParts.KeySchema(json, table.KeySchema);
        }

        json.WriteString("TableName"u8, table.TableName);
        json.Member("TableStatus"u8, ProtocolNames.TableStatus, table.TableStatus);
        json.Optional("CreationDateTime"u8, table.CreationDateTime);
        TableParts.Throughput(json, table.ProvisionedThroughput);
        json.WriteNumber("TableSizeBytes"u8, table.TableSizeBytes);
        json.WriteNumber("ItemCount"u8, table.ItemCount);
        json.Optional("TableArn"u8, table.TableArn);
        json.Optional("TableId"u8, table.TableId);
        if (table.BillingModeSummary is { } billing)
        {
            json.WriteStartObject("BillingModeSummary"u8);
            json.Member("BillingMode"u8, ProtocolNames.BillingMode, billing.BillingMode);
            json.Optional("LastUpdateToPayPerRequestDateTime"u8, billing.LastUpdateToPayPerRequestDateTime);
            json.WriteEndObject();
        }

        json.Array("LocalSecondaryIndexes"u8, table.LocalSecondaryIndexes.Count == 0 ? null : table.LocalSecondaryIndexes, LocalIndex);
        json.Array("GlobalSecondaryIndexes"u8, table.GlobalSecondaryIndexes.Count == 0 ? null : table.GlobalSecondaryIndexes, GlobalIndex);
        Settings(json, table);
        json.WriteBoolean("DeletionProtectionEnabled"u8, table.DeletionProtectionEnabled);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Settings(Utf8JsonWriter json, TableDescription table)
    {
        TableParts.OnDemand(json, table.OnDemandThroughput);
        if (table.WarmThroughput is { } warm)
        {
            TableParts.Warm(json, warm.ReadUnitsPerSecond, warm.WriteUnitsPerSecond, ProtocolNames.TableStatus, warm.Status);
        }

        TableParts.Stream(json, table.StreamSpecification);
        json.Optional("LatestStreamLabel"u8, table.LatestStreamLabel);
        json.Optional("LatestStreamArn"u8, table.LatestStreamArn);
        if (table.SSEDescription is { } encryption)
        {
            json.WriteStartObject("SSEDescription"u8);
            json.Member("Status"u8, ProtocolNames.SSEStatus, encryption.Status);
            if (encryption.SSEType is { } type)
            {
                json.Member("SSEType"u8, ProtocolNames.SSEType, type);
            }

            json.Optional("KMSMasterKeyArn"u8, encryption.KMSMasterKeyArn);
            json.WriteEndObject();
        }

        if (table.TableClassSummary is { } tableClass)
        {
            json.WriteStartObject("TableClassSummary"u8);
            json.Member("TableClass"u8, ProtocolNames.TableClass, tableClass.TableClass);
            json.Optional("LastUpdateDateTime"u8, tableClass.LastUpdateDateTime);
            json.WriteEndObject();
        }
    }

    private static void LocalIndex(Utf8JsonWriter json, LocalSecondaryIndexDescription index)
    {
        json.WriteStartObject();
        json.WriteString("IndexName"u8, index.IndexName);
        TableParts.KeySchema(json, index.KeySchema);
        TableParts.Projection(json, index.Projection);
        Counts(json, index.IndexSizeBytes, index.ItemCount, index.IndexArn);
        json.WriteEndObject();
    }

    private static void GlobalIndex(Utf8JsonWriter json, GlobalSecondaryIndexDescription index)
    {
        json.WriteStartObject();
        json.WriteString("IndexName"u8, index.IndexName);
        TableParts.KeySchema(json, index.KeySchema);
        TableParts.Projection(json, index.Projection);
        json.Member("IndexStatus"u8, ProtocolNames.IndexStatus, index.IndexStatus);
        json.Optional("Backfilling"u8, index.Backfilling);
        TableParts.Throughput(json, index.ProvisionedThroughput);
        TableParts.OnDemand(json, index.OnDemandThroughput);
        if (index.WarmThroughput is { } warm)
        {
            TableParts.Warm(json, warm.ReadUnitsPerSecond, warm.WriteUnitsPerSecond, ProtocolNames.IndexStatus, warm.Status);
        }

        Counts(json, index.IndexSizeBytes, index.ItemCount, index.IndexArn);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, long sizeBytes, long itemCount, string? arn)
    {
        json.WriteNumber("IndexSizeBytes"u8, sizeBytes);
        json.WriteNumber("ItemCount"u8, itemCount);
        json.Optional("IndexArn"u8, arn);
    }
}
