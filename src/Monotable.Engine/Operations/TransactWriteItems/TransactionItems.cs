using Monotable.Engine.Model;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Checks the items of a transaction against their tables, for what refuses the request as a whole.</summary>
internal static class TransactionItems
{
    public static void Check(WriteScope scope, List<BoundWrite> writes)
    {
        var seen = new HashSet<(string, EntryKey)>();
        foreach (var write in writes)
        {
            var table = EngineContext.Snapshot(scope, write.Table).Definition;
            write.CheckItem(table);
            write.CheckPaths(table);
            if (TryKeyFor(write, table) is { } key && !seen.Add((table.Name, key)))
            {
                throw new DynamoDbValidationException(ServiceTexts.TransactionSameItemTwice);
            }
        }
    }

    // A key that does not fit the table is a reason of the action, found when it is executed.
    private static EntryKey? TryKeyFor(BoundWrite write, Model.TableDefinition table)
    {
        try
        {
            return write.KeyFor(table);
        }
        catch (DynamoDbValidationException)
        {
            return null;
        }
    }
}
