using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>An index's entries at one moment.</summary>
internal sealed record IndexSnapshot(IndexDefinition Definition, SortedTree Tree, long SizeBytes)
{
    public static IndexSnapshot Empty(IndexDefinition definition) => new(definition, SortedTree.Empty, 0);

    /// <summary>Follows the change of one item.</summary>
    public IndexSnapshot Follow(Item? before, Item? after)
    {
        var (old, entry) = (before is null ? null : Definition.EntryOf(before), after is null ? null : Definition.EntryOf(after));
        if (old is null && entry is null)
        {
            return this;
        }

        var tree = old is not null && (entry is null || !old.Key.Equals(entry.Key)) ? Tree.Remove(old.Key) : Tree;
        tree = entry is null ? tree : tree.Set(entry);
        return new(Definition, tree, SizeBytes - (old?.Item.SizeBytes ?? 0) + (entry?.Item.SizeBytes ?? 0));
    }
}
