using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of CreateTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void CreateTable(Utf8JsonWriter json, CreateTableRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        TableParts.Attributes(json, request.AttributeDefinitions);
        TableParts.KeySchema(json, request.KeySchema);
        json.Array("LocalSecondaryIndexes"u8, UnlessEmpty(request.LocalSecondaryIndexes), TableParts.LocalIndex);
        json.Array("GlobalSecondaryIndexes"u8, UnlessEmpty(request.GlobalSecondaryIndexes), TableParts.GlobalIndex);
        TableParts.Billing(json, request.BillingMode, request.ProvisionedThroughput);
        TableParts.Throughputs(json, request.OnDemandThroughput, request.WarmThroughput);
        TableParts.Settings(json, request.StreamSpecification, request.SSESpecification, request.TableClass);
        json.Optional("DeletionProtectionEnabled"u8, request.DeletionProtectionEnabled);
        json.Array("Tags"u8, UnlessEmpty(request.Tags), TableParts.Tag);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of DescribeTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeTable(Utf8JsonWriter json, DescribeTableRequest request) => OnlyTableName(json, request.TableName);

    /// <summary>Writes the request of UpdateTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void UpdateTable(Utf8JsonWriter json, UpdateTableRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        if (request.AttributeDefinitions.Count > 0)
        {
            TableParts.Attributes(json, request.AttributeDefinitions);
        }

        json.Array("GlobalSecondaryIndexUpdates"u8, UnlessEmpty(request.GlobalSecondaryIndexUpdates), IndexUpdate);
        TableParts.Billing(json, request.BillingMode, request.ProvisionedThroughput);
        TableParts.Throughputs(json, request.OnDemandThroughput, request.WarmThroughput);
        TableParts.Settings(json, request.StreamSpecification, request.SSESpecification, request.TableClass);
        json.Optional("DeletionProtectionEnabled"u8, request.DeletionProtectionEnabled);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of DeleteTable.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DeleteTable(Utf8JsonWriter json, DeleteTableRequest request) => OnlyTableName(json, request.TableName);

    /// <summary>Writes the request of ListTables.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void ListTables(Utf8JsonWriter json, ListTablesRequest request)
    {
        json.WriteStartObject();
        json.Optional("ExclusiveStartTableName"u8, request.ExclusiveStartTableName);
        json.Optional("Limit"u8, request.Limit);
        json.WriteEndObject();
        json.Flush();
    }

    private static void OnlyTableName(Utf8JsonWriter json, string tableName)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, tableName);
        json.WriteEndObject();
        json.Flush();
    }

    private static void IndexUpdate(Utf8JsonWriter json, GlobalSecondaryIndexUpdate update)
    {
        json.WriteStartObject();
        if (update.Create is { } index)
        {
            json.WritePropertyName("Create"u8);
            TableParts.GlobalIndex(json, index);
        }

        if (update.Update is { } change)
        {
            json.WriteStartObject("Update"u8);
            json.WriteString("IndexName"u8, change.IndexName);
            TableParts.Throughput(json, change.ProvisionedThroughput);
            TableParts.Throughputs(json, change.OnDemandThroughput, change.WarmThroughput);
            json.WriteEndObject();
        }

        if (update.Delete is { } name)
        {
            json.WriteStartObject("Delete"u8);
            json.WriteString("IndexName"u8, name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IReadOnlyList<T>? UnlessEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
