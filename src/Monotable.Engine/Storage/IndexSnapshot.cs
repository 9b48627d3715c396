using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>An index's entries at one moment.</summary>
internal sealed record IndexSnapshot(IndexDefinition Definition, SortedTree Tree, long SizeBytes)
{
    public static IndexSnapshot Empty(IndexDefinition definition) => new(definition, SortedTree.Empty, 0);

    /// <summary>Follows the change of one item: this very index, where the change does not touch it.</summary>
    /// <param name="before">The item before, if there was one.</param>
    /// <param name="after">The item after, if there is one.</param>
    /// <param name="tableKey">The item's place in the table. It is kept, so it is no entry.</param>
    public IndexSnapshot Follow(Item? before, Item? after, EntryKey tableKey)
    {
        var old = before is not null && Definition.Holds(before) ? before : null;
        var current = after is not null && Definition.Holds(after) ? after : null;
        if ((old is null && current is null) || (old is not null && current is not null && Definition.HasSameEntry(old, current)))
        {
            return this;
        }

        var tree = Tree;
        var sizeBytes = SizeBytes;
        if (old is not null)
        {
            sizeBytes -= Definition.SizeOf(old);
            tree = current is null || !Definition.HasSamePlace(old, current) ? tree.Remove(Definition.PlaceOf(old, tableKey)) : tree;
        }

        if (current is not null)
        {
            var entry = Definition.Project(current);
            sizeBytes += entry.SizeBytes;
            tree = tree.Set(Definition.PlaceOf(current, tableKey), entry);
        }

        return new(Definition, tree, sizeBytes);
    }
}
