using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    public static CreateTableRequest CreateTable(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = TableRequestMembers.Read(body, faults);
        var (attributes, key) = (
            members.Required(members.Attributes, "attributeDefinitions", faults), members.Required(members.KeySchema, "keySchema", faults));
        WireTexts.ThrowIfEmpty(members.LocalIndexes, "LocalSecondaryIndexes");
        WireTexts.ThrowIfEmpty(members.GlobalIndexes, "GlobalSecondaryIndexes");
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
        var request = new UpdateTableRequest
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

        // An empty list is as good as none where nothing else is asked for, which is a fault of its own.
        if (request is not
            {
                BillingMode: null, ProvisionedThroughput: null, OnDemandThroughput: null, WarmThroughput: null, StreamSpecification: null,
                SSESpecification: null, TableClass: null, DeletionProtectionEnabled: null,
            })
        {
            WireTexts.ThrowIfEmpty(members.IndexUpdates, "GlobalSecondaryIndexUpdates");
        }

        return request;
    });
}
