namespace Monotable.Protocol;

/// <summary>The request of GetShardIterator.</summary>
public sealed record GetShardIteratorRequest
{
    /// <summary>Gets the stream's ARN.</summary>
    public required string StreamArn { get; init; }

    /// <summary>Gets the shard's id.</summary>
    public required string ShardId { get; init; }

    /// <summary>Gets where to begin.</summary>
    public required ShardIteratorType ShardIteratorType { get; init; }

    /// <summary>Gets the sequence number to begin at or after; only with those two types.</summary>
    public string? SequenceNumber { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
