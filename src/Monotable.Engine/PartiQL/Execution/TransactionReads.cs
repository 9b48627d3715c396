using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Executes the SELECTs of a transaction: all from one snapshot of the database, which no writer can split.</summary>
internal static class TransactionReads
{
    public static ExecuteTransactionResponse Read(EngineContext context, List<SelectPlan> plans, ReturnConsumedCapacity wanted)
    {
        var items = Find(context, plans);
        var sizeBytes = items.Sum(static item => (long)(item?.SizeBytes ?? 0));
        if (sizeBytes > DynamoDbLimits.TransactionBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.TransactionTooLarge(sizeBytes));
        }

        var tallies = new CapacityTallies();
        for (var i = 0; i < items.Length; i++)
        {
            tallies.Of(plans[i].Table).AddTable(
                CapacityUnits.OfRead(items[i]?.SizeBytes ?? 0, isConsistent: true) * CapacityUnits.TransactionFactor);
        }

        return new()
        {
            Responses = [.. items.Select((item, i) => item is null || plans[i].Projection is not { } projection ? item : projection.Cut(item))],
            ConsumedCapacity = tallies.ToAnswer(wanted, UnitKind.Read),
        };
    }

    private static Item?[] Find(EngineContext context, List<SelectPlan> plans)
    {
        var database = context.Storage.Current;
        var reasons = new CancellationReasons(plans.Count);
        var items = new Item?[plans.Count];
        var matches = Match(database, plans);
        for (var i = 0; i < items.Length && !reasons.HasInvalid; i++)
        {
            var table = database.Find(plans[i].Table.Name)!;
            reasons.Try(i, () =>
            {
                var key = Statements.KeyOf(table.Definition.Key, matches[i]);
                items[i] = table.Find(key);
                if (context.Reservations.IsTaken(table.Definition.Name, key))
                {
                    reasons.SetConflict(i);
                }
            });
        }

        reasons.ThrowIfAny();
        return items;
    }

    private static List<KeyMatch> Match(DatabaseSnapshot database, List<SelectPlan> plans)
    {
        var seen = new HashSet<(string, Item)>();
        var matches = new List<KeyMatch>(plans.Count);
        foreach (var plan in plans)
        {
            var table = database.Find(plan.Table.Name) ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
            matches.Add(KeyMatch.Of(table.Definition.Key, plan.Condition));
            if (matches[^1].Key is { } key && !seen.Add((table.Definition.Name, key)))
            {
                throw new DynamoDbValidationException(ServiceTexts.TransactionSameItemTwice);
            }
        }

        return matches;
    }
}
