using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Describes a table. Its counts are exact and of this moment, where the service's are some hours old.</summary>
internal static class TableDescriber
{
    public static TableDescription Describe(TableSnapshot table, DateTimeOffset now) => Describe(table, table.Definition, now);

    /// <summary>Describes a table under another definition than it has, such as that with which a change begins.</summary>
    public static TableDescription Describe(TableSnapshot table, TableDefinition definition, DateTimeOffset now)
    {
        var described = DescribeWhole(table, definition, now);
        return definition.Stage == TableStage.Deleting ? WithoutShape(described) : described;
    }

    public static TableStatus StatusOf(TableDefinition definition) => definition.Stage switch
    {
        TableStage.Creating => TableStatus.Creating,
        TableStage.Deleting => TableStatus.Deleting,
        _ => definition is { Updates.IsEmpty: true, Transit: null or { Phase: IndexPhase.Backfilling } }
            ? TableStatus.Active
            : TableStatus.Updating,
    };

    // The service describes a table on its way out without what it was made of.
    private static TableDescription WithoutShape(TableDescription described) => described with
    {
        AttributeDefinitions = [],
        KeySchema = [],
        CreationDateTime = null,
        LocalSecondaryIndexes = [],
        GlobalSecondaryIndexes = [],
    };

    private static TableDescription DescribeWhole(TableSnapshot table, TableDefinition definition, DateTimeOffset now)
    {
        var stream = definition.Stream;
        return new()
        {
            TableName = definition.Name,
            TableArn = definition.Arn,
            TableId = definition.Id,
            TableStatus = StatusOf(definition),
            AttributeDefinitions = definition.Attributes,
            KeySchema = definition.Key.ToSchema(),
            CreationDateTime = definition.Created,
            ItemCount = table.Items.Count,
            TableSizeBytes = table.SizeBytes,
            ProvisionedThroughput = Throughputs.Describe(definition.Throughput, now),
            BillingModeSummary = BillingOf(definition),
            OnDemandThroughput = definition.OnDemandMaximum,
            WarmThroughput = new(
                definition.Warm.Read, definition.Warm.Write, definition.Warm.Due is null ? TableStatus.Active : TableStatus.Updating),
            LocalSecondaryIndexes =
                [.. definition.Indexes.Where(static i => !i.IsGlobal).Select(i => Local(definition.Arn, i, Find(table, i.Name)))],
            GlobalSecondaryIndexes =
                [.. definition.AllIndexes.Where(static i => i.IsGlobal).Select(i => Global(definition, i, Find(table, i.Name), now))],
            StreamSpecification = stream is { IsEnabled: true } ? new(true, stream.ViewType) : null,
            LatestStreamArn = stream?.Arn,
            LatestStreamLabel = stream?.Label,
            SSEDescription = Encryptions.Describe(definition.Encryption),
            TableClassSummary = definition.TableClass,
            DeletionProtectionEnabled = definition.IsProtected,
        };
    }

    // The time is not there before the table is.
    private static BillingModeSummary? BillingOf(TableDefinition definition) => definition.OnDemandSince is not { } since
        ? null
        : new(definition.BillingMode, definition.Stage == TableStage.Creating ? null : since);

    private static IndexSnapshot? Find(TableSnapshot table, string index) =>
        table.Indexes.FirstOrDefault(known => string.Equals(known.Definition.Name, index, StringComparison.Ordinal));

    private static LocalSecondaryIndexDescription Local(string tableArn, IndexDefinition index, IndexSnapshot? entries) => new()
    {
        IndexName = index.Name,
        KeySchema = index.Key.ToSchema(),
        Projection = index.Projection,
        IndexSizeBytes = entries?.SizeBytes ?? 0,
        ItemCount = entries?.Tree.Count ?? 0,
        IndexArn = $"{tableArn}/index/{index.Name}",
    };

    private static GlobalSecondaryIndexDescription Global(TableDefinition table, IndexDefinition index, IndexSnapshot? entries, DateTimeOffset now)
    {
        var phase = table.FindTransit(index.Name)?.Phase;
        return new()
        {
            IndexName = index.Name,
            KeySchema = index.Key.ToSchema(),
            Projection = index.Projection,
            IndexStatus = StatusOf(table, index, phase),
            Backfilling = phase is IndexPhase.Allocating or IndexPhase.Backfilling ? phase == IndexPhase.Backfilling : null,
            ProvisionedThroughput = Throughputs.Describe(index.Throughput!, now),
            OnDemandThroughput = index.OnDemandMaximum,
            WarmThroughput = new(index.Warm.Read, index.Warm.Write, index.Warm.Due is null ? IndexStatus.Active : IndexStatus.Updating),
            IndexSizeBytes = entries?.SizeBytes ?? 0,
            ItemCount = entries?.Tree.Count ?? 0,
            IndexArn = $"{table.Arn}/index/{index.Name}",
        };
    }

    private static IndexStatus StatusOf(TableDefinition table, IndexDefinition index, IndexPhase? phase) => phase switch
    {
        IndexPhase.Deleting => IndexStatus.Deleting,
        not null => IndexStatus.Creating,
        _ => table.Stage == TableStage.Creating ? IndexStatus.Creating
            : index.Update is null ? IndexStatus.Active : IndexStatus.Updating,
    };
}
