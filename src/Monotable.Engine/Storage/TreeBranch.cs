using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A branch: children of one height, in order.</summary>
internal sealed class TreeBranch : TreeNode
{
    // The children's first keys lie here too, so that a search touches one node per level. They are the children's own entries, so they are made
    // anew with a child.
    private readonly EntryKey[] _firsts;

    public TreeBranch(TreeNode[] children)
        : this(children, Array.ConvertAll(children, static child => child.First))
    {
    }

    private TreeBranch(TreeNode[] children, EntryKey[] firsts)
    {
        Children = children;
        _firsts = firsts;
    }

    public TreeNode[] Children { get; }

    public override EntryKey First => _firsts[0];

    public override int Width => Children.Length;

    public override Entry? Find(EntryKey key) => Children[ChildOf(key)].Find(key);

    public override (TreeNode Left, TreeNode? Right, bool Added) Set(EntryKey key, Item item)
    {
        var place = ChildOf(key);
        var (left, right, added) = Children[place].Set(key, item);
        if (right is null)
        {
            return (WithChild(place, left), null, added);
        }

        if (place == WidthMax - 1)
        {
            // What is added at the end is often followed by more: the full branch stays full.
            return (ReferenceEquals(left, Children[place]) ? this : WithChild(place, left), new TreeBranch([right]), added);
        }

        TreeNode[] grown = [.. Children.AsSpan(0, place), left, right, .. Children.AsSpan(place + 1)];
        return grown.Length <= WidthMax
            ? (new TreeBranch(grown), null, added)
            : (new TreeBranch(grown[..(grown.Length / 2)]), new TreeBranch(grown[(grown.Length / 2)..]), added);
    }

    public override bool TryRemove(EntryKey key, out TreeNode? rest)
    {
        rest = this;
        var place = ChildOf(key);
        if (!Children[place].TryRemove(key, out var child))
        {
            return false;
        }

        rest = child is null ? WithoutChild(place)
            : child.Width < WidthMin && Children.Length > 1 ? WithJoined(place, child)
            : WithChild(place, child);
        return true;
    }

    public override TreeNode Join(TreeNode next) => new TreeBranch([.. Children, .. ((TreeBranch)next).Children]);

    /// <summary>Gets the last child that starts before a cut, or the first.</summary>
    public int ChildBefore(Cut cut)
    {
        var low = 1;
        var high = _firsts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = cut.IsAfter(_firsts[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private int ChildOf(EntryKey key)
    {
        var low = 1;
        var high = _firsts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _firsts[middle].CompareTo(key) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private TreeBranch? WithoutChild(int place) =>
        Children.Length == 1 ? null : new([.. Children.AsSpan(0, place), .. Children.AsSpan(place + 1)]);

    private TreeBranch WithChild(int place, TreeNode child)
    {
        var children = Children.AsSpan().ToArray();
        children[place] = child;
        if (ReferenceEquals(_firsts[place], child.First))
        {
            return new(children, _firsts);
        }

        var firsts = _firsts.AsSpan().ToArray();
        firsts[place] = child.First;
        return new(children, firsts);
    }

    private TreeBranch WithJoined(int place, TreeNode child)
    {
        var left = place == 0 ? 0 : place - 1;
        var neighbour = Children[place == 0 ? 1 : place - 1];
        if (neighbour.Width + child.Width > WidthMax)
        {
            return WithChild(place, child);
        }

        var joined = place == 0 ? child.Join(neighbour) : neighbour.Join(child);
        return new([.. Children.AsSpan(0, left), joined, .. Children.AsSpan(left + 2)]);
    }
}
