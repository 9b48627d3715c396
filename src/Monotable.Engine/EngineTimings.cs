namespace Monotable;

/// <summary>How long an engine's tables, indexes and settings stay in their states of transition, by the engine's clock.</summary>
/// <remarks>
/// Time passes when it is looked at: whatever is due by the clock happens before the next operation. With a duration of zero a change is
/// answered as the service answers it, with the state of transition, and is complete for the operation that follows.
/// </remarks>
public sealed record EngineTimings
{
    /// <summary>Gets timings of zero: the default.</summary>
    public static EngineTimings Instant { get; } = new();

    /// <summary>Gets about the durations that were seen on the service with small tables.</summary>
    public static EngineTimings LikeTheService { get; } = new()
    {
        TableCreation = TimeSpan.FromSeconds(6),
        TableUpdate = TimeSpan.FromSeconds(4),
        TableDeletion = TimeSpan.FromSeconds(5),
        IndexAllocation = TimeSpan.FromSeconds(30),
        IndexBackfill = TimeSpan.FromMinutes(8),
        IndexUpdate = TimeSpan.FromSeconds(2),
        IndexDeletion = TimeSpan.FromSeconds(5),
        EncryptionChange = TimeSpan.FromSeconds(22),
        WarmThroughputChange = TimeSpan.FromMinutes(7),
        TimeToLiveChange = TimeSpan.FromSeconds(1),
    };

    /// <summary>Gets how long a table is being created, its indexes with it.</summary>
    public TimeSpan TableCreation { get; init; }

    /// <summary>Gets how long a change of throughput, billing mode, stream or table class lasts.</summary>
    public TimeSpan TableUpdate { get; init; }

    /// <summary>Gets how long a table is being deleted.</summary>
    public TimeSpan TableDeletion { get; init; }

    /// <summary>Gets how long a new index's resources are allocated: it cannot be deleted until then.</summary>
    public TimeSpan IndexAllocation { get; init; }

    /// <summary>Gets how long a new index is filled from the table, once its resources are there.</summary>
    public TimeSpan IndexBackfill { get; init; }

    /// <summary>Gets how long a change of an index's throughput lasts.</summary>
    public TimeSpan IndexUpdate { get; init; }

    /// <summary>Gets how long an index is being deleted.</summary>
    public TimeSpan IndexDeletion { get; init; }

    /// <summary>Gets how long a change of the encryption at rest lasts.</summary>
    public TimeSpan EncryptionChange { get; init; }

    /// <summary>Gets how long it takes to raise a warm throughput.</summary>
    public TimeSpan WarmThroughputChange { get; init; }

    /// <summary>Gets how long time to live is being switched on or off.</summary>
    public TimeSpan TimeToLiveChange { get; init; }
}
