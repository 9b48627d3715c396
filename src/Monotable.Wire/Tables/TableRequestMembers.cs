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

    public OnDemandThroughput? OnDemand { get; private set; }

    public WarmThroughput? Warm { get; private set; }

    public StreamSpecification? Stream { get; private set; }

    public SSESpecification? Encryption { get; private set; }

    public TableClass? TableClass { get; private set; }

    public List<Tag>? Tags { get; private set; }

    public bool? DeletionProtection { get; private set; }

    public string? ExclusiveStartTableName { get; private set; }

    public int? Limit { get; private set; }

    public static TableRequestMembers Read(ReadOnlySpan<byte> body, FaultCollector faults)
    {
        var reader = new WireReader(body, faults);
        var members = new TableRequestMembers();
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            if (!members.TryReadShape(ref reader, name) && !members.TryReadSetting(ref reader, name) && !members.TryReadOption(ref reader, name))
            {
                WireTexts.ThrowIfLater(name);
                reader.Skip();
            }
        }

        reader.End();
        return members;
    }

    private bool TryReadShape(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "AttributeDefinitions":
                Attributes = TableParts.Attributes(ref reader);
                return true;
            case "KeySchema":
                KeySchema = TableParts.KeySchema(ref reader, "keySchema");
                return true;
            case "LocalSecondaryIndexes":
                LocalIndexes = TableParts.LocalIndexes(ref reader);
                return true;
            case "GlobalSecondaryIndexes":
                GlobalIndexes = TableParts.GlobalIndexes(ref reader);
                return true;
            case "GlobalSecondaryIndexUpdates":
                IndexUpdates = TableParts.IndexUpdates(ref reader);
                return true;
            default:
                return false;
        }
    }

    private bool TryReadSetting(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "BillingMode":
                BillingMode = reader.Enum(ProtocolNames.BillingMode, "billingMode");
                return true;
            case "ProvisionedThroughput":
                Throughput = ThroughputMembers.Read(ref reader)?.ToRequest("provisionedThroughput", reader.Faults);
                return true;
            case "OnDemandThroughput":
                OnDemand = SettingMembers.OnDemand(ref reader);
                return true;
            case "WarmThroughput":
                Warm = SettingMembers.Warm(ref reader);
                return true;
            case "StreamSpecification":
                Stream = SettingMembers.Stream(ref reader, reader.Faults);
                return true;
            case "SSESpecification":
                Encryption = SettingMembers.Encryption(ref reader);
                return true;
            case "TableClass":
                TableClass = reader.Enum(ProtocolNames.TableClass, "tableClass");
                return true;
            default:
                return false;
        }
    }

    private bool TryReadOption(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "TableName":
                TableName = reader.String();
                return true;
            case "Tags":
                Tags = reader.List(SettingMembers.Tag);
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
