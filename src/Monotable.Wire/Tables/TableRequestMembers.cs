using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that requests on tables have, all of them; each operation takes those it knows.</summary>
internal sealed class TableRequestMembers
{
    public string? TableName { get; private set; }

    public List<AttributeDefinition>? Attributes { get; private set; }

    public List<KeySchemaElement>? KeySchema { get; private set; }

    public List<LocalSecondaryIndex>? LocalIndexes { get; private set; }

    public List<GlobalSecondaryIndex>? GlobalIndexes { get; private set; }

    public List<GlobalSecondaryIndexUpdate>? IndexUpdates { get; private set; }

    public BillingMode? BillingMode { get; private set; }

    public ProvisionedThroughput? Throughput { get; private set; }

    public bool? DeletionProtection { get; private set; }

    public string? ExclusiveStartTableName { get; private set; }

    public int? Limit { get; private set; }

    public string RequiredTableName => TableName ?? throw ItemRequestMembers.Missing("tableName");

    public static TableRequestMembers Read(ReadOnlySpan<byte> body)
    {
        var reader = new WireReader(body);
        var members = new TableRequestMembers();
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            if (!members.TryReadShape(ref reader, name) && !members.TryReadSetting(ref reader, name))
            {
                reader.Skip();
            }
        }

        reader.End();
        return members;
    }

    private static GlobalSecondaryIndexUpdate ReadUpdate(ref WireReader reader)
    {
        reader.ExpectObject();
        var update = new GlobalSecondaryIndexUpdate();
        while (reader.NextMember())
        {
            if (reader.Is("Create"u8) && reader.BeginObject())
            {
                update = update with { Create = IndexMembers.Read(ref reader).ToGlobal() };
            }
            else if (reader.Is("Update"u8) && reader.BeginObject())
            {
                update = update with { Update = IndexMembers.Read(ref reader).ToThroughput() };
            }
            else if (reader.Is("Delete"u8) && reader.BeginObject())
            {
                update = update with { Delete = IndexMembers.Read(ref reader).RequiredName() };
            }
            else
            {
                reader.Skip();
            }
        }

        return update;
    }

    private bool TryReadShape(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "AttributeDefinitions":
                Attributes = TableParts.Attributes(ref reader);
                return true;
            case "KeySchema":
                KeySchema = TableParts.KeySchema(ref reader);
                return true;
            case "LocalSecondaryIndexes":
                LocalIndexes = reader.List(static (ref reader) => IndexMembers.Read(ref reader).ToLocal());
                return true;
            case "GlobalSecondaryIndexes":
                GlobalIndexes = reader.List(static (ref reader) => IndexMembers.Read(ref reader).ToGlobal());
                return true;
            case "GlobalSecondaryIndexUpdates":
                IndexUpdates = reader.List(ReadUpdate);
                return true;
            case "VectorIndexes" or "VectorIndexUpdates":
                throw DynamoDbJsonException.Validation("Vector indexes are not supported.");
            default:
                return false;
        }
    }

    private bool TryReadSetting(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "TableName":
                TableName = reader.String();
                return true;
            case "BillingMode":
                BillingMode = reader.Enum(ProtocolNames.BillingMode, "billingMode");
                return true;
            case "ProvisionedThroughput":
                Throughput = ThroughputMembers.Read(ref reader)?.ToRequest();
                return true;
            case "DeletionProtectionEnabled":
                DeletionProtection = reader.Boolean();
                return true;
            case "ExclusiveStartTableName":
                ExclusiveStartTableName = reader.String();
                return true;
            case "Limit":
                Limit = reader.Int32();
                return true;
            default:
                return false;
        }
    }
}
