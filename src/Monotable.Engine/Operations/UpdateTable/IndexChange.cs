using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Begins to create, change or delete a table's global indexes.</summary>
internal sealed class IndexChange(EngineOptions options, DateTimeOffset now)
{
    public TableDefinition Apply(TableDefinition table, UpdateTableRequest request)
    {
        foreach (var update in request.GlobalSecondaryIndexUpdates)
        {
            table = update switch
            {
                { Create: { } create } => Create(table, create, request.AttributeDefinitions),
                { Delete: { } name } => Delete(table, name),
                _ => Change(table, update.Update!, request),
            };
        }

        return table;
    }

    private TableDefinition Create(TableDefinition table, GlobalSecondaryIndex create, IReadOnlyList<AttributeDefinition> definitions)
    {
        if (table.FindIndex(create.IndexName) is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexExists);
        }

        var attributes = Merge(table, create, definitions);
        var index = IndexDefinitions.Global(create, table.Key, attributes);
        var throughput = Throughputs.OfNewIndex(table.BillingMode, create.IndexName, create.ProvisionedThroughput, options.Region);
        index = index with
        {
            Throughput = throughput,
            OnDemandMaximum = OnDemandMaximums.OfNew(table.BillingMode, create.OnDemandThroughput, create.IndexName),
            Warm = WarmThroughputs.OfNew(table.BillingMode, throughput, create.WarmThroughput, create.IndexName),
        };
        if (table.Indexes.Count(static known => known.IsGlobal) >= DynamoDbLimits.GlobalIndexesMax)
        {
            throw new LimitExceededException(ServiceTexts.GlobalIndexesManyInUpdate(DynamoDbLimits.GlobalIndexesMax));
        }

        IndexDefinitions.CheckTogether(table.Indexes.Add(index));
        var allocated = now + options.Timings.IndexAllocation;
        return (table with
        {
            Transit = new(index, IndexPhase.Allocating, allocated, allocated + options.Timings.IndexBackfill),
            Attributes = AttributeDefinitions.Sorted(attributes.Values),
        }).Prune();
    }

    // The request must name the attributes of the new key, even those that the table has; a definition of one that it has does not change it.
    private static OrderedDictionary<string, AttributeDefinition> Merge(
        TableDefinition table, GlobalSecondaryIndex create, IReadOnlyList<AttributeDefinition> definitions)
    {
        if (definitions.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.AttributesNotSpecified(create.IndexName));
        }

        var given = AttributeDefinitions.Read(definitions);
        AttributeDefinitions.CheckDefined(given, create.KeySchema);
        var attributes = AttributeDefinitions.Read(table.Attributes);
        foreach (var (name, definition) in given)
        {
            attributes.TryAdd(name, definition);
        }

        return attributes;
    }

    private TableDefinition Delete(TableDefinition table, string name)
    {
        if (table.FindTransit(name) is { Phase: IndexPhase.Backfilling } transit)
        {
            return table with { Transit = transit with { Phase = IndexPhase.Deleting, Due = now + options.Timings.IndexDeletion } };
        }

        var index = Find(table, name, "delete");
        return table with
        {
            Indexes = table.Indexes.Remove(index),
            Transit = new(index, IndexPhase.Deleting, now + options.Timings.IndexDeletion),
        };
    }

    private TableDefinition Change(TableDefinition table, GlobalSecondaryIndexThroughput update, UpdateTableRequest request)
    {
        var index = Find(table, update.IndexName, "update");
        var changed = index;

        // With a switch of the billing mode, the index has its throughput already.
        var isSwitch = request.BillingMode == BillingMode.Provisioned && table.FindUpdate(TableUpdateKind.Throughput) is { Throughput: null };
        if (!isSwitch && update.ProvisionedThroughput is not null)
        {
            changed = ChangeProvisioned(table, changed, update.ProvisionedThroughput, request);
        }
        else if (!isSwitch && !UpdateTableValidator.AsksFor(update.OnDemandThroughput) && update.WarmThroughput is null)
        {
            throw new DynamoDbValidationException(
                table.BillingMode == BillingMode.PayPerRequest
                    ? ServiceTexts.IndexUpdateOnDemand(index.Name)
                    : ServiceTexts.ChangedIndexThroughputMissing(index.Name));
        }

        if (update.OnDemandThroughput is { } maximum)
        {
            changed = changed with
            {
                OnDemandMaximum = OnDemandMaximums.Change(table.BillingMode, index.OnDemandMaximum, maximum, index.Name),
                Update = changed.Update ?? new(now + options.Timings.IndexUpdate, null),
            };
        }

        if (update.WarmThroughput is { } warm)
        {
            var due = now + options.Timings.WarmThroughputChange;
            changed = changed with { Warm = WarmThroughputs.Change(changed.Warm, warm, index.Name, due) };
        }

        return table with { Indexes = table.Indexes.Replace(index, changed, ReferenceEqualityComparer.Instance) };
    }

    private IndexDefinition ChangeProvisioned(
        TableDefinition table, IndexDefinition index, ProvisionedThroughput provisioned, UpdateTableRequest request)
    {
        if (table.BillingMode == BillingMode.PayPerRequest)
        {
            throw new DynamoDbValidationException(
                request.BillingMode is null ? ServiceTexts.IndexUpdateOnDemand(index.Name) : ServiceTexts.NewIndexThroughputOnDemand(index.Name));
        }

        var given = Throughputs.OfNewIndex(table.BillingMode, index.Name, provisioned, options.Region);
        var throughput = Throughputs.Change(index.Throughput!, given, index.Name, now);
        return index with
        {
            Update = new(now + options.Timings.IndexUpdate, throughput),
            Warm = index.Warm.AtLeast(throughput.ReadCapacityUnits, throughput.WriteCapacityUnits),
        };
    }

    private static IndexDefinition Find(TableDefinition table, string name, string verb) => table.FindIndex(name) switch
    {
        { IsGlobal: true } index => index,
        null => throw new ResourceNotFoundException(ServiceTexts.IndexUnknown(name, table.Name)),
        _ => throw new DynamoDbValidationException(ServiceTexts.IndexNotGlobal(verb, name)),
    };
}
