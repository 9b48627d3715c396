namespace Monotable.Engine.Storage;

/// <summary>A stream's shard at one moment.</summary>
/// <param name="Id">The shard's id.</param>
/// <param name="Parent">The shard before it; none for the first.</param>
/// <param name="Start">The first place.</param>
/// <param name="Opened">When it was opened.</param>
internal sealed record ShardSnapshot(string Id, string? Parent, long Start, DateTimeOffset Opened)
{
    /// <summary>Gets the last place; none while the shard is open.</summary>
    public long? End { get; init; }

    public DateTimeOffset? Closed { get; init; }

    public AppendLog<LoggedChange> Changes { get; init; } = AppendLog<LoggedChange>.Empty;

    /// <summary>Gets the last place whose record is no longer held.</summary>
    public long TrimmedThrough { get; init; } = -1;

    /// <summary>Gets the changes that are not older than a time.</summary>
    public ReadOnlySpan<LoggedChange> Since(DateTimeOffset horizon)
    {
        var changes = Changes.AsSpan();
        return changes[CountBefore(changes, horizon)..];
    }

    /// <summary>Tells whether the record of a place was there and is too old now.</summary>
    public bool IsTrimmed(long sequence, DateTimeOffset horizon)
    {
        var changes = Changes.AsSpan();
        var old = CountBefore(changes, horizon);
        return sequence <= (old == 0 ? TrimmedThrough : changes[old - 1].Sequence);
    }

    /// <summary>Lets go of the changes that are older than a time.</summary>
    public ShardSnapshot Trim(DateTimeOffset horizon)
    {
        var changes = Changes.AsSpan();
        var old = CountBefore(changes, horizon);
        return old == 0 ? this : this with { TrimmedThrough = changes[old - 1].Sequence, Changes = Changes.Skip(old) };
    }

    private static int CountBefore(ReadOnlySpan<LoggedChange> changes, DateTimeOffset horizon)
    {
        var (low, high) = (0, changes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = changes[middle].At < horizon ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
