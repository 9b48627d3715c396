namespace Monotable.Protocol;

/// <summary>The request of DescribeStream.</summary>
public sealed record DescribeStreamRequest
{
    /// <summary>Gets the stream's ARN.</summary>
    public required string StreamArn { get; init; }

    /// <summary>Gets the last shard of the page before.</summary>
    public string? ExclusiveStartShardId { get; init; }

    /// <summary>Gets the number of shards at most: 1 to 100.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets which shards are asked for; <see langword="null"/> for all.</summary>
    public ShardFilter? ShardFilter { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
