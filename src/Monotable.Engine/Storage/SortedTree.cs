using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>
/// A persistent B-tree of entries: a change copies the path from the root to one leaf and leaves the old tree as it was. A tree is therefore its
/// own snapshot, and readers need no lock.
/// </summary>
internal sealed class SortedTree
{
    private readonly TreeNode? _root;

    private SortedTree(TreeNode? root, int count)
    {
        _root = root;
        Count = count;
    }

    public static SortedTree Empty { get; } = new(null, 0);

    public int Count { get; }

    public Entry? Find(EntryKey key) => _root?.Find(key);

    /// <summary>Makes a tree in which the item stands at its place. Where there was one before, its place is kept, with the values that it
    /// shares with others.</summary>
    public SortedTree Set(EntryKey key, Item item)
    {
        if (_root is null)
        {
            return new(new TreeLeaf([new(key, item)]), 1);
        }

        var (left, right, added) = _root.Set(key, item);
        return new(right is null ? left : new TreeBranch([left, right]), added ? Count + 1 : Count);
    }

    /// <summary>Makes a tree without a key's entry; this tree where it has none.</summary>
    public SortedTree Remove(EntryKey key)
    {
        if (_root is null || !_root.TryRemove(key, out var rest))
        {
            return this;
        }

        while (rest is TreeBranch { Children: [var only] })
        {
            rest = only;
        }

        return rest is null ? Empty : new(rest, Count - 1);
    }

    /// <summary>Walks the entries between two cuts, in their order or against it.</summary>
    public TreeWalk Walk(Cut low, Cut high, bool isForward = true) => new(_root, low, high, isForward);

    /// <summary>Walks the entries between two cuts, for those who join walks.</summary>
    public IEnumerable<Entry> Between(Cut low, Cut high, bool isForward = true)
    {
        var walk = Walk(low, high, isForward);
        while (walk.MoveNext())
        {
            yield return walk.Current;
        }
    }
}
