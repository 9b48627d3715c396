using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Puts an item in place of what there is.</summary>
internal class PutWrite(Item item) : BoundWrite
{
    public Item Item { get; } = item;

    public override void CheckItem(TableDefinition table)
    {
        KeyReader.CheckNotEmpty(table.Key, Item);
        StoredItemCheck.CheckSize(table, Item, ServiceTexts.ItemTooLarge);
        foreach (var index in table.Indexes)
        {
            StoredItemCheck.CheckIndexKeysNotEmpty(index, Item);
        }
    }

    public override EntryKey KeyFor(TableDefinition table) => KeyReader.FromItem(table.Key, Item);

    protected override void CheckAgainst(TableDefinition table)
    {
        CheckItem(table);
        StoredItemCheck.CheckIndexKeys(table, Item);
    }

    protected override Item? Change(TableDefinition table, Item? before) => Item;
}
