using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A node of a <see cref="SortedTree"/>. Nodes never change.</summary>
internal abstract class TreeNode
{
    /// <summary>The most entries of a leaf, and children of a branch: small enough to copy cheaply, large enough to keep trees flat.</summary>
    protected const int WidthMax = 32;

    /// <summary>A node below this width joins a neighbour if both fit into one.</summary>
    protected const int WidthMin = 8;

    public abstract EntryKey First { get; }

    public abstract int Width { get; }

    public abstract Entry? Find(EntryKey key);

    public abstract (TreeNode Left, TreeNode? Right, bool Added) Set(EntryKey key, Item item);

    /// <summary>Removes a key's entry.</summary>
    /// <returns>Whether there was one; <paramref name="rest"/> is what remains, if anything does.</returns>
    public abstract bool TryRemove(EntryKey key, out TreeNode? rest);

    /// <summary>Joins this node with the one after it, of the same height.</summary>
    public abstract TreeNode Join(TreeNode next);
}
