using System.Collections.Immutable;

namespace Monotable.Engine.Model;

/// <summary>Lets what is due happen to a table: the end of its creation or deletion, of its changes, and of those of its indexes.</summary>
internal static class TableTimeline
{
    /// <summary>Makes the table as it is at a time; none where it is gone by then.</summary>
    public static TableDefinition? Settle(TableDefinition table, DateTimeOffset now)
    {
        if (!(table.Due <= now))
        {
            return table;
        }

        if (table.StageDue <= now)
        {
            if (table.Stage == TableStage.Deleting)
            {
                return null;
            }

            table = table with { Stage = TableStage.Living, StageDue = null };
        }

        table = table with
        {
            Warm = table.Warm.Settle(now),
            Encryption = table.Encryption.Settle(now),
            Indexes = [.. table.Indexes.Select(index => index.Settle(now))],
        };
        return SettleTransit(SettleUpdates(table, now), now);
    }

    private static TableDefinition SettleUpdates(TableDefinition table, DateTimeOffset now)
    {
        foreach (var update in table.Updates)
        {
            if (update.Due <= now)
            {
                table = table with
                {
                    Updates = table.Updates.Remove(update),
                    Throughput = update.Throughput ?? table.Throughput,
                    TableClass = update.TableClass ?? table.TableClass,
                };
            }
        }

        return table;
    }

    private static TableDefinition SettleTransit(TableDefinition table, DateTimeOffset now)
    {
        while (table.Transit is { } transit && transit.Due <= now)
        {
            table = transit.Phase switch
            {
                IndexPhase.Allocating => table with
                {
                    Transit = transit with { Phase = IndexPhase.Backfilling, Due = transit.BackfilledAt },
                },
                IndexPhase.Backfilling => table with { Transit = null, Indexes = table.Indexes.Add(transit.Index.Settle(now)) },
                _ => (table with { Transit = null }).Prune(),
            };
        }

        return table;
    }
}
