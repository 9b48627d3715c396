using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of CreateTable, DescribeTable, UpdateTable or DeleteTable.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static TableDescription Table(ReadOnlySpan<byte> body) =>
        Answer(body, default(TableDescription), static (ref reader, answer) => reader.MemberName() switch
        {
            "TableDescription" or "Table" when reader.BeginObject() => Description(ref reader),
            _ => reader.Skip(answer),
        }) ?? throw DynamoDbJsonException.Serialization("The answer describes no table.");

    /// <summary>Reads the answer of ListTables.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ListTablesResponse ListTables(ReadOnlySpan<byte> body) =>
        Answer(body, new ListTablesResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "TableNames" => answer with { TableNames = reader.List(static (ref reader) => reader.ElementString()) ?? [] },
            "LastEvaluatedTableName" => answer with { LastEvaluatedTableName = reader.String() },
            _ => reader.Skip(answer),
        });

    private static TableDescription Description(ref WireReader reader)
    {
        var table = new TableDescription { TableName = "", AttributeDefinitions = [], KeySchema = [] };
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            table = name switch
            {
                "TableName" => table with { TableName = reader.String() ?? "" },
                "TableArn" => table with { TableArn = reader.String() },
                "TableId" => table with { TableId = reader.String() },
                "TableStatus" => table with { TableStatus = reader.Enum(ProtocolNames.TableStatus, "tableStatus") ?? default },
                "AttributeDefinitions" => table with { AttributeDefinitions = TableParts.Attributes(ref reader) ?? [] },
                "KeySchema" => table with { KeySchema = TableParts.KeySchema(ref reader, "keySchema") ?? [] },
                "CreationDateTime" => table with { CreationDateTime = reader.Time() },
                "ItemCount" => table with { ItemCount = reader.Int64() ?? 0 },
                "TableSizeBytes" => table with { TableSizeBytes = reader.Int64() ?? 0 },
                "ProvisionedThroughput" => table with { ProvisionedThroughput = ThroughputMembers.Read(ref reader)?.ToDescription() },
                "BillingModeSummary" => table with { BillingModeSummary = Billing(ref reader) },
                "LocalSecondaryIndexes" => table with
                {
                    LocalSecondaryIndexes = reader.List(static (ref reader) => IndexMembers.Read(ref reader).ToLocalDescription()) ?? [],
                },
                "GlobalSecondaryIndexes" => table with
                {
                    GlobalSecondaryIndexes = reader.List(static (ref reader) => IndexMembers.Read(ref reader).ToGlobalDescription()) ?? [],
                },
                "DeletionProtectionEnabled" => table with { DeletionProtectionEnabled = reader.Boolean() == true },
                _ => ReadSetting(ref reader, name, table),
            };
        }

        return table;
    }

    private static TableDescription ReadSetting(ref WireReader reader, string name, TableDescription table) => name switch
    {
        "OnDemandThroughput" => table with { OnDemandThroughput = SettingMembers.OnDemand(ref reader) },
        "WarmThroughput" => table with
        {
            WarmThroughput = SettingMembers.Warm(ref reader, ProtocolNames.TableStatus) is { } warm ? new(warm.Read, warm.Write, warm.Status) : null,
        },
        "StreamSpecification" => table with { StreamSpecification = SettingMembers.Stream(ref reader) },
        "LatestStreamArn" => table with { LatestStreamArn = reader.String() },
        "LatestStreamLabel" => table with { LatestStreamLabel = reader.String() },
        "SSEDescription" => table with { SSEDescription = SettingMembers.EncryptionDescription(ref reader) },
        "TableClassSummary" => table with { TableClassSummary = SettingMembers.ClassSummary(ref reader) },
        _ => reader.Skip(table),
    };

    private static BillingModeSummary? Billing(ref WireReader reader)
    {
        BillingMode? mode = null;
        DateTimeOffset? since = null;
        for (var more = reader.BeginObject() && reader.NextMember(); more; more = reader.NextMember())
        {
            if (reader.Is("BillingMode"u8))
            {
                mode = reader.Enum(ProtocolNames.BillingMode, "billingMode");
            }
            else if (reader.Is("LastUpdateToPayPerRequestDateTime"u8))
            {
                since = reader.Time();
            }
            else
            {
                reader.Skip();
            }
        }

        return mode is { } known ? new BillingModeSummary(known, since) : null;
    }
}
