using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    public static CreateTableRequest CreateTable(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = TableRequestMembers.Read(body, faults);
        var (attributes, key) = (
            faults.Required(members.Attributes, "attributeDefinitions"), faults.Required(members.KeySchema, "keySchema"));
        faults.Empty(members.LocalIndexes, "localSecondaryIndexes", "LocalSecondaryIndexes");
        faults.Empty(members.GlobalIndexes, "globalSecondaryIndexes", "GlobalSecondaryIndexes");
        return new CreateTableRequest
        {
            TableName = members.TableName!,
            AttributeDefinitions = attributes,
            KeySchema = key,
            LocalSecondaryIndexes = members.LocalIndexes ?? [],
            GlobalSecondaryIndexes = members.GlobalIndexes ?? [],
            BillingMode = members.BillingMode,
            ProvisionedThroughput = members.Throughput,
            OnDemandThroughput = members.OnDemand,
            WarmThroughput = members.Warm,
            StreamSpecification = members.Stream,
            SSESpecification = members.Encryption,
            TableClass = members.TableClass,
            DeletionProtectionEnabled = members.DeletionProtection,
            Tags = members.Tags ?? [],
            Faults = faults.ToFaults(),
        };
    });

    public static UpdateTableRequest UpdateTable(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = TableRequestMembers.Read(body, faults);
        faults.Empty(members.IndexUpdates, "globalSecondaryIndexUpdates", "GlobalSecondaryIndexUpdates");
        return new UpdateTableRequest
        {
            TableName = members.TableName!,
            AttributeDefinitions = members.Attributes ?? [],
            GlobalSecondaryIndexUpdates = members.IndexUpdates ?? [],
            BillingMode = members.BillingMode,
            ProvisionedThroughput = members.Throughput,
            OnDemandThroughput = members.OnDemand,
            WarmThroughput = members.Warm,
            StreamSpecification = members.Stream,
            SSESpecification = members.Encryption,
            TableClass = members.TableClass,
            DeletionProtectionEnabled = members.DeletionProtection,
            Faults = faults.ToFaults(),
        };
    });
}
