using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Changes a table's billing mode or its provisioned throughput.</summary>
internal sealed class ThroughputChange(EngineOptions options, DateTimeOffset now)
{
    private static readonly TimeSpan SwitchWindow = TimeSpan.FromHours(24);

    private DateTimeOffset Due => now + options.Timings.TableUpdate;

    public TableDefinition Apply(TableDefinition table, UpdateTableRequest request)
    {
        if (request is { BillingMode: null, ProvisionedThroughput: null })
        {
            return table;
        }

        var billing = request.BillingMode ?? table.BillingMode;
        var throughput = Throughputs.OfUpdate(billing, request.ProvisionedThroughput, options.Region);
        if (billing != table.BillingMode)
        {
            return billing == BillingMode.PayPerRequest ? ToOnDemand(table) : ToProvisioned(table, throughput, request);
        }

        return billing == BillingMode.PayPerRequest ? table : Change(table, throughput);
    }

    private TableDefinition Change(TableDefinition table, ProvisionedThroughputDescription given)
    {
        var throughput = Throughputs.Change(table.Throughput, given, index: null, now);
        return table with
        {
            Warm = table.Warm.AtLeast(throughput.ReadCapacityUnits, throughput.WriteCapacityUnits),
            Updates = table.Updates.Add(new(TableUpdateKind.Throughput, Due) { Throughput = throughput }),
        };
    }

    private TableDefinition ToOnDemand(TableDefinition table)
    {
        var switches = table.OnDemandSwitches.RemoveAll(change => change + SwitchWindow <= now);
        if (switches.Length >= DynamoDbLimits.OnDemandSwitchesPerDay)
        {
            throw new LimitExceededException(ServiceTexts.OnDemandSwitchesMany(switches[^1], switches[0] + SwitchWindow));
        }

        var least = WarmUnits.OnDemand;
        return table with
        {
            BillingMode = BillingMode.PayPerRequest,
            Throughput = Throughputs.OnDemand,
            OnDemandSince = now,
            OnDemandSwitches = switches.Add(now),
            Warm = table.Warm.AtLeast(least.Read, least.Write),
            Indexes = [.. table.Indexes.Select(index => !index.IsGlobal ? index : index with
            {
                Throughput = Throughputs.OnDemand,
                Warm = index.Warm.AtLeast(least.Read, least.Write),
            })],
            Updates = table.Updates.Add(new(TableUpdateKind.Throughput, Due)),
        };
    }

    /// <summary>Makes a table a provisioned one. Every global index must be given a throughput by the same request.</summary>
    private TableDefinition ToProvisioned(
        TableDefinition table, ProvisionedThroughputDescription throughput, UpdateTableRequest request) => table with
    {
        BillingMode = BillingMode.Provisioned,
        Throughput = throughput,
        OnDemandMaximum = null,
        Warm = table.Warm.AtLeast(throughput.ReadCapacityUnits, throughput.WriteCapacityUnits),
        Indexes = [.. table.Indexes.Select(index => index.IsGlobal ? ToProvisioned(index, request) : index)],
        Updates = table.Updates.Add(new(TableUpdateKind.Throughput, Due)),
    };

    private IndexDefinition ToProvisioned(IndexDefinition index, UpdateTableRequest request)
    {
        var given = request.GlobalSecondaryIndexUpdates
            .FirstOrDefault(update => string.Equals(update.Update?.IndexName, index.Name, StringComparison.Ordinal))?.Update?.ProvisionedThroughput
            ?? throw new DynamoDbValidationException(ServiceTexts.ChangedIndexThroughputMissing(index.Name));
        var throughput = Throughputs.OfNewIndex(BillingMode.Provisioned, index.Name, given, options.Region);
        return index with
        {
            Throughput = throughput,
            OnDemandMaximum = null,
            Warm = index.Warm.AtLeast(throughput.ReadCapacityUnits, throughput.WriteCapacityUnits),
        };
    }
}
