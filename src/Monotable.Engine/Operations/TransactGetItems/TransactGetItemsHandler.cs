using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.TransactWriteItems;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactGetItems;

/// <summary>Executes TransactGetItems: all reads from one snapshot of the database, which no writer can split.</summary>
internal static class TransactGetItemsHandler
{
    public static TransactGetItemsResponse Handle(EngineContext context, TransactGetItemsRequest request)
    {
        var gets = TransactGetItemsValidator.Validate(context, request);

        var items = Read(context, gets);
        var sizeBytes = items.Sum(static item => (long)(item?.SizeBytes ?? 0));
        if (sizeBytes > DynamoDbLimits.TransactionBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.TransactionTooLarge(sizeBytes));
        }

        var tallies = new CapacityTallies();
        for (var i = 0; i < items.Length; i++)
        {
            tallies.Of(gets[i].Table).AddTable(CapacityUnits.OfRead(items[i]?.SizeBytes ?? 0, isConsistent: true) * CapacityUnits.TransactionFactor);
            SlotFiller.Fill(gets[i].Slot, items[i], gets[i].Projection);
        }

        return new() { ConsumedCapacity = tallies.ToAnswer(request.ReturnConsumedCapacity, UnitKind.Read) };
    }

    private static Item?[] Read(EngineContext context, List<BoundGet> gets)
    {
        var database = context.Storage.Current;
        var reasons = new CancellationReasons(gets.Count);
        var items = new Item?[gets.Count];
        CheckDistinct(database, gets);
        for (var i = 0; i < items.Length && !reasons.HasInvalid; i++)
        {
            var table = database.Find(gets[i].Table.Name)!;
            reasons.Try(i, () =>
            {
                var key = KeyReader.FromKey(table.Definition.Key, gets[i].Slot.Key);
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

    private static void CheckDistinct(DatabaseSnapshot database, List<BoundGet> gets)
    {
        var seen = new HashSet<(string, Item)>();
        foreach (var get in gets)
        {
            var table = database.Find(get.Table.Name) ?? throw new ResourceNotFoundException(ServiceTexts.TableNotFound);
            ScalarKeys.Check(table.Definition, get.Projection?.NestedAttributes);
            KeyReader.CheckNotEmpty(table.Definition.Key, get.Slot.Key);
            if (!seen.Add((get.Table.Name, get.Slot.Key)))
            {
                throw new DynamoDbValidationException(ServiceTexts.TransactionSameItemTwice);
            }
        }
    }
}
