using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Makes the definition that a table has after an UpdateTable.</summary>
internal sealed class TableChange(TableDefinition table, DateTimeOffset now)
{
    public TableDefinition Apply(UpdateTableRequest request)
    {
        var changed = ApplyBilling(request);
        changed = changed with { IsProtected = request.DeletionProtectionEnabled ?? changed.IsProtected };
        foreach (var update in request.GlobalSecondaryIndexUpdates)
        {
            changed = update switch
            {
                { Create: { } create } => CreateIndex(changed, create, request.AttributeDefinitions),
                { Delete: { } name } => WithoutIndex(changed, name),
                _ => ChangeIndex(changed, update.Update!),
            };
        }

        return changed;
    }

    private TableDefinition ApplyBilling(UpdateTableRequest request)
    {
        var billing = request.BillingMode ?? table.BillingMode;
        if (billing != table.BillingMode)
        {
            var isOnDemand = billing == BillingMode.PayPerRequest;
            var throughput = Throughputs.ForTable(billing, request.ProvisionedThroughput);
            return table with
            {
                BillingMode = billing,
                Throughput = throughput,
                OnDemandSince = isOnDemand ? now : table.OnDemandSince,

                // An index of a table that leaves on-demand mode takes the table's throughput unless the same request gives it one of its own.
                Indexes = [.. table.Indexes.Select(index => index.IsGlobal ? index.With(throughput) : index)],
            };
        }

        if (request.ProvisionedThroughput is not { } given)
        {
            return table;
        }

        return billing == BillingMode.PayPerRequest
            ? throw new DynamoDbValidationException(ServiceTexts.ThroughputOnDemand)
            : table with { Throughput = Throughputs.Change(table.Throughput, given, now) };
    }

    private static TableDefinition CreateIndex(TableDefinition table, GlobalSecondaryIndex create, IReadOnlyList<AttributeDefinition> definitions)
    {
        if (table.FindIndex(create.IndexName) is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexExists);
        }

        var attributes = AttributeDefinitions.Read(table.Attributes);
        foreach (var (name, definition) in AttributeDefinitions.Read(definitions))
        {
            if (!attributes.TryAdd(name, definition) && attributes[name].AttributeType != definition.AttributeType)
            {
                throw new DynamoDbValidationException(ServiceTexts.AttributeRedefined);
            }
        }

        var index = IndexDefinitions.Global(create, table.Key, attributes, table.BillingMode);
        var indexes = table.Indexes.Add(index);
        if (indexes.Count(static i => i.IsGlobal) > DynamoDbLimits.GlobalIndexesMax)
        {
            throw new LimitExceededException(ServiceTexts.GlobalIndexesMany(DynamoDbLimits.GlobalIndexesMax));
        }

        IndexDefinitions.CheckTogether(indexes);
        return Prune(table with { Indexes = indexes, Attributes = [.. attributes.Values] });
    }

    private static TableDefinition WithoutIndex(TableDefinition table, string name) =>
        table.FindIndex(name) is { IsGlobal: true } index
            ? Prune(table with { Indexes = table.Indexes.Remove(index) })
            : throw new ResourceNotFoundException(ServiceTexts.TableNotFound);

    private TableDefinition ChangeIndex(TableDefinition changed, GlobalSecondaryIndexThroughput update)
    {
        if (changed.FindIndex(update.IndexName) is not { IsGlobal: true } index)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexUnknown);
        }

        if (changed.BillingMode == BillingMode.PayPerRequest)
        {
            throw new DynamoDbValidationException(ServiceTexts.ThroughputOnDemand);
        }

        var throughput = Throughputs.Change(index.Throughput!, update.ProvisionedThroughput, now);
        return changed with { Indexes = changed.Indexes.Replace(index, index.With(throughput)) };
    }

    // The service keeps exactly the definitions that keys use.
    private static TableDefinition Prune(TableDefinition table) => table with
    {
        Attributes =
        [
            .. table.Attributes.Where(attribute =>
                table.Key.Contains(attribute.AttributeName) || table.Indexes.Any(index => index.Key.Contains(attribute.AttributeName))),
        ],
    };
}
