using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Describes a table. Its counts are exact and of this moment, where the service's are some hours old.</summary>
internal static class TableDescriber
{
    public static TableDescription Describe(TableSnapshot table, TableStatus status = TableStatus.Active)
    {
        var definition = table.Definition;
        return new()
        {
            TableName = definition.Name,
            TableArn = definition.Arn,
            TableId = definition.Id,
            TableStatus = status,
            AttributeDefinitions = definition.Attributes,
            KeySchema = definition.Key.ToSchema(),
            CreationDateTime = definition.Created,
            ItemCount = table.Items.Count,
            TableSizeBytes = table.SizeBytes,
            ProvisionedThroughput = definition.Throughput,
            BillingModeSummary = definition.OnDemandSince is { } since ? new(definition.BillingMode, since) : null,
            LocalSecondaryIndexes = [.. table.Indexes.Where(static i => !i.Definition.IsGlobal).Select(i => Local(definition.Arn, i))],
            GlobalSecondaryIndexes = [.. table.Indexes.Where(static i => i.Definition.IsGlobal).Select(i => Global(definition.Arn, i))],
            DeletionProtectionEnabled = definition.IsProtected,
        };
    }

    private static LocalSecondaryIndexDescription Local(string tableArn, IndexSnapshot index) => new()
    {
        IndexName = index.Definition.Name,
        KeySchema = index.Definition.Key.ToSchema(),
        Projection = index.Definition.Projection,
        IndexSizeBytes = index.SizeBytes,
        ItemCount = index.Tree.Count,
        IndexArn = $"{tableArn}/index/{index.Definition.Name}",
    };

    private static GlobalSecondaryIndexDescription Global(string tableArn, IndexSnapshot index) => new()
    {
        IndexName = index.Definition.Name,
        KeySchema = index.Definition.Key.ToSchema(),
        Projection = index.Definition.Projection,
        IndexStatus = IndexStatus.Active,
        ProvisionedThroughput = index.Definition.Throughput,
        IndexSizeBytes = index.SizeBytes,
        ItemCount = index.Tree.Count,
        IndexArn = $"{tableArn}/index/{index.Definition.Name}",
    };
}
