using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>A leaf: entries in order.</summary>
internal sealed class TreeLeaf(Entry[] entries) : TreeNode
{
    public Entry[] Entries { get; } = entries;

    public override EntryKey First => Entries[0].Key;

    public override int Width => Entries.Length;

    public override Entry? Find(EntryKey key)
    {
        var place = PlaceOf(key);
        return place < 0 ? null : Entries[place];
    }

    public override (TreeNode Left, TreeNode? Right, bool Added) Set(EntryKey key, Item item)
    {
        var place = PlaceOf(key);
        if (place >= 0)
        {
            var copy = Entries.AsSpan().ToArray();
            copy[place] = new(copy[place], item);
            return (new TreeLeaf(copy), null, false);
        }

        var entry = new Entry(key, item);
        if (~place == WidthMax)
        {
            // What is added at the end is often followed by more: the full leaf stays as it is.
            return (this, new TreeLeaf([entry]), true);
        }

        Entry[] grown = [.. Entries.AsSpan(0, ~place), entry, .. Entries.AsSpan(~place)];
        return grown.Length <= WidthMax
            ? (new TreeLeaf(grown), null, true)
            : (new TreeLeaf(grown[..(grown.Length / 2)]), new TreeLeaf(grown[(grown.Length / 2)..]), true);
    }

    public override bool TryRemove(EntryKey key, out TreeNode? rest)
    {
        var place = PlaceOf(key);
        rest = place < 0 ? this
            : Entries.Length == 1 ? null
            : new TreeLeaf([.. Entries.AsSpan(0, place), .. Entries.AsSpan(place + 1)]);
        return place >= 0;
    }

    public override TreeNode Join(TreeNode next) => new TreeLeaf([.. Entries, .. ((TreeLeaf)next).Entries]);

    /// <summary>Gets the place of the first entry behind a cut.</summary>
    public int PlaceOf(Cut cut)
    {
        var low = 0;
        var high = Entries.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = cut.IsAfter(Entries[middle].Key) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int PlaceOf(EntryKey key)
    {
        var low = 0;
        var high = Entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Entries[middle].Key.CompareTo(key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
