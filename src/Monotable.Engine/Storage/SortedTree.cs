using Monotable.Engine.Model;

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

    /// <summary>Makes a tree in which the entry stands in the place of its key.</summary>
    public SortedTree Set(Entry entry)
    {
        if (_root is null)
        {
            return new(new TreeLeaf([entry]), 1);
        }

        var (left, right, added) = _root.Set(entry);
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

    /// <summary>Walks up from a cut.</summary>
    public IEnumerable<Entry> Ascending(Cut from)
    {
        var path = new Stack<(TreeBranch Node, int Place)>();
        for (var leaf = Descend(path, _root, from); leaf is not null; leaf = NextLeaf(path))
        {
            for (var i = leaf.PlaceOf(from); i < leaf.Entries.Length; i++)
            {
                yield return leaf.Entries[i];
            }
        }
    }

    /// <summary>Walks down from a cut.</summary>
    public IEnumerable<Entry> Descending(Cut from)
    {
        var path = new Stack<(TreeBranch Node, int Place)>();
        for (var leaf = Descend(path, _root, from); leaf is not null; leaf = PreviousLeaf(path))
        {
            for (var i = leaf.PlaceOf(from) - 1; i >= 0; i--)
            {
                yield return leaf.Entries[i];
            }
        }
    }

    // The leaf in which the cut falls: the last one that starts before it, or the first.
    private static TreeLeaf? Descend(Stack<(TreeBranch Node, int Place)> path, TreeNode? node, Cut cut)
    {
        while (node is TreeBranch branch)
        {
            var place = branch.ChildBefore(cut);
            path.Push((branch, place));
            node = branch.Children[place];
        }

        return (TreeLeaf?)node;
    }

    private static TreeLeaf? NextLeaf(Stack<(TreeBranch Node, int Place)> path)
    {
        while (path.TryPop(out var top))
        {
            if (top.Place + 1 < top.Node.Children.Length)
            {
                path.Push((top.Node, top.Place + 1));
                var node = top.Node.Children[top.Place + 1];
                while (node is TreeBranch branch)
                {
                    path.Push((branch, 0));
                    node = branch.Children[0];
                }

                return (TreeLeaf)node;
            }
        }

        return null;
    }

    private static TreeLeaf? PreviousLeaf(Stack<(TreeBranch Node, int Place)> path)
    {
        while (path.TryPop(out var top))
        {
            if (top.Place > 0)
            {
                path.Push((top.Node, top.Place - 1));
                var node = top.Node.Children[top.Place - 1];
                while (node is TreeBranch branch)
                {
                    path.Push((branch, branch.Children.Length - 1));
                    node = branch.Children[^1];
                }

                return (TreeLeaf)node;
            }
        }

        return null;
    }
}
