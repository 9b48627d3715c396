namespace Monotable.Engine.Storage;

/// <summary>What stays the same while a table's snapshots change: its writers' lock, its place in the order in which locks are taken, and the names
/// that its items share.</summary>
internal sealed class TableHandle(long ordinal)
{
    public long Ordinal { get; } = ordinal;

    public Lock WriteLock { get; } = new();

    public SharedNames Names { get; } = new();
}
