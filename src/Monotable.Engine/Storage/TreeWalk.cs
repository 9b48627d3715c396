using System.Runtime.CompilerServices;
using Monotable.Engine.Model;

namespace Monotable.Engine.Storage;

/// <summary>
/// A walk over the entries between two cuts. It visits only these, and the nodes above them; where it ends is found once in the last leaf, so
/// that an entry costs no comparison; and it lies in itself, so that a page allocates nothing for it.
/// </summary>
internal struct TreeWalk
{
    private readonly Cut _low;
    private readonly Cut _high;
    private readonly bool _isForward;

    private Path _path;
    private int _depth;
    private Entry[] _entries = [];
    private int _place;
    private int _left;
    private bool _isLast;

    /// <summary>Initializes a walk, before its first entry.</summary>
    public TreeWalk(TreeNode? root, Cut low, Cut high, bool isForward)
    {
        _low = low;
        _high = high;
        _isForward = isForward;
        if (root is null)
        {
            _isLast = true;
            return;
        }

        // The leaf in which the cut falls: the last one that starts before it, or the first.
        var cut = isForward ? low : high;
        while (root is TreeBranch branch)
        {
            var place = branch.ChildBefore(cut);
            _path[_depth++] = new(branch, place);
            root = branch.Children[place];
        }

        var leaf = (TreeLeaf)root;
        Enter(leaf, isForward ? leaf.PlaceOf(low) : leaf.PlaceOf(high));
    }

    /// <summary>Gets the entry at which the walk stands.</summary>
    public readonly Entry Current => _entries[_place];

    /// <summary>Goes to the next entry.</summary>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (_isLast || NextLeaf() is not { } leaf)
            {
                _isLast = true;
                return false;
            }

            Enter(leaf, _isForward ? 0 : leaf.Entries.Length);
        }

        _left--;
        _place += _isForward ? 1 : -1;
        return true;
    }

    // Stands before the leaf's entries that are to be visited, of which the first is at the place, or, backwards, the one before it.
    private void Enter(TreeLeaf leaf, int from)
    {
        _entries = leaf.Entries;
        if (_isForward)
        {
            _isLast = !_high.IsAfter(_entries[^1]);
            _place = from - 1;
            _left = Math.Max(0, (_isLast ? leaf.PlaceOf(_high) : _entries.Length) - from);
        }
        else
        {
            _isLast = _low.IsAfter(_entries[0]);
            _place = from;
            _left = Math.Max(0, from - (_isLast ? leaf.PlaceOf(_low) : 0));
        }
    }

    private TreeLeaf? NextLeaf()
    {
        while (_depth > 0)
        {
            var (branch, place) = _path[--_depth];
            place += _isForward ? 1 : -1;
            if ((uint)place >= (uint)branch.Children.Length)
            {
                continue;
            }

            _path[_depth++] = new(branch, place);
            var node = branch.Children[place];
            while (node is TreeBranch inner)
            {
                var end = _isForward ? 0 : inner.Children.Length - 1;
                _path[_depth++] = new(inner, end);
                node = inner.Children[end];
            }

            return (TreeLeaf)node;
        }

        return null;
    }

    private readonly record struct Step(TreeBranch Branch, int Place);

    // Deeper than any tree: a node has at least two children on the average, and no process holds more entries than an integer counts.
    [InlineArray(32)]
    private struct Path
    {
        private Step _first;
    }
}
