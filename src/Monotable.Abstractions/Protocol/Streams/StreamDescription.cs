namespace Monotable.Protocol;

/// <summary>A stream as described.</summary>
public sealed record StreamDescription
{
    /// <summary>Gets the stream's ARN.</summary>
    public required string StreamArn { get; init; }

    /// <summary>Gets the time at which the stream was enabled, as text.</summary>
    public required string StreamLabel { get; init; }

    /// <summary>Gets the state.</summary>
    public StreamStatus StreamStatus { get; init; }

    /// <summary>Gets what the records show.</summary>
    public StreamViewType StreamViewType { get; init; }

    /// <summary>Gets when the stream was asked for, in UTC.</summary>
    public DateTimeOffset? CreationRequestDateTime { get; init; }

    /// <summary>Gets the table's name.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the table's key schema.</summary>
    public IReadOnlyList<KeySchemaElement> KeySchema { get; init; } = [];

    /// <summary>Gets the shards, parents before their children.</summary>
    public IReadOnlyList<Shard> Shards { get; init; } = [];

    /// <summary>Gets where the next page of shards starts; <see langword="null"/> on the last one.</summary>
    public string? LastEvaluatedShardId { get; init; }
}
