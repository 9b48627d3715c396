using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Checks the items of a transaction against their tables, for what refuses the request as a whole.</summary>
internal static class TransactionItems
{
    /// <summary>Finds the item of each action; none where the key does not fit the table, which is a reason of the action.</summary>
    /// <exception cref="DynamoDbValidationException">An action is refused whatever is stored, or two are on one item.</exception>
    /// <exception cref="ResourceNotFoundException">A table does not exist.</exception>
    public static (string Table, EntryKey Key)?[] Find(EngineContext context, List<BoundWrite> writes)
    {
        var seen = new HashSet<(string, EntryKey)>();
        var items = new (string Table, EntryKey Key)?[writes.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var table = context.Snapshot(writes[i].Table).Definition;
            writes[i].CheckItem(table);
            writes[i].CheckPaths(table);
            items[i] = TryKeyFor(writes[i], table) is { } key ? (table.Name, key) : null;
            if (items[i] is { } item && !seen.Add(item))
            {
                throw new DynamoDbValidationException(ServiceTexts.TransactionSameItemTwice);
            }
        }

        return items;
    }

    private static EntryKey? TryKeyFor(BoundWrite write, TableDefinition table)
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
