namespace Monotable.Protocol;

/// <summary>The answer of GetRecords.</summary>
public sealed record GetRecordsResponse
{
    /// <summary>Gets the records in order.</summary>
    public IReadOnlyList<StreamRecord> Records { get; init; } = [];

    /// <summary>Gets the place to read from next; <see langword="null"/> at the end of a shard that is closed.</summary>
    public string? NextShardIterator { get; init; }
}
