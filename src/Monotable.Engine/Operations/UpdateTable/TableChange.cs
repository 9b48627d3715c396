using Monotable.Engine.Model;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateTable;

/// <summary>Makes the definition with which an UpdateTable begins. What takes time is in it as a change under way.</summary>
internal sealed class TableChange(EngineOptions options, DateTimeOffset now)
{
    private static readonly TimeSpan ClassWindow = TimeSpan.FromDays(30);

    private DateTimeOffset UpdateDue => now + options.Timings.TableUpdate;

    public TableDefinition Apply(TableDefinition table, UpdateTableRequest request)
    {
        table = new ThroughputChange(options, now).Apply(table, request);
        table = new IndexChange(options, now).Apply(table, request);
        if (UpdateTableValidator.AsksFor(request.OnDemandThroughput))
        {
            var maximum = OnDemandMaximums.Change(table.BillingMode, table.OnDemandMaximum, request.OnDemandThroughput!, index: null);
            table = table with { OnDemandMaximum = maximum };
        }

        if (UpdateTableValidator.AsksFor(request.WarmThroughput))
        {
            var due = now + options.Timings.WarmThroughputChange;
            table = table with { Warm = WarmThroughputs.Change(table.Warm, request.WarmThroughput!, index: null, due) };
        }

        return ApplySettings(table, request);
    }

    private TableDefinition ApplySettings(TableDefinition table, UpdateTableRequest request)
    {
        if (request.StreamSpecification is { } stream)
        {
            table = table with
            {
                Stream = StreamSettings.Change(table, stream, now),
                Updates = table.Updates.Add(new(TableUpdateKind.Stream, UpdateDue)),
            };
        }

        if (request.SSESpecification is { } encryption)
        {
            var due = now + options.Timings.EncryptionChange;
            table = table with { Encryption = Encryptions.Change(table.Encryption, encryption, options, now, due) };
        }

        if (request.TableClass is { } tableClass)
        {
            table = ChangeClass(table, tableClass);
        }

        return table with { IsProtected = request.DeletionProtectionEnabled ?? table.IsProtected };
    }

    private TableDefinition ChangeClass(TableDefinition table, TableClass tableClass)
    {
        // A table that was never given a class has the standard one; to ask for it again changes nothing, and does not count.
        if ((table.TableClass?.TableClass ?? TableClass.Standard) == tableClass)
        {
            return table;
        }

        var changes = table.TableClassChanges.RemoveAll(change => change + ClassWindow <= now);
        if (changes.Length >= DynamoDbLimits.TableClassChangesPerMonth)
        {
            throw new LimitExceededException(ServiceTexts.TableClassesMany(changes[^1], changes[0] + ClassWindow));
        }

        return table with
        {
            TableClassChanges = changes.Add(now),
            Updates = table.Updates.Add(new(TableUpdateKind.TableClass, UpdateDue) { TableClass = new(tableClass, now) }),
        };
    }
}
