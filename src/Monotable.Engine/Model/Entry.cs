using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>An item of a table, or what an index stores of it, at its place: one object for both.</summary>
/// <param name="key">The place.</param>
/// <param name="item">The item.</param>
internal sealed class Entry(EntryKey key, Item item) : EntryKey(key)
{
    public Item Item { get; } = item;

    /// <summary>Gets the place. It is this object, so it must not outlive the entry in anything that is kept.</summary>
    public EntryKey Key => this;
}
