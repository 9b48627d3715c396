namespace Monotable.Protocol;

/// <summary>One change of one item, as a stream shows it.</summary>
/// <remarks>On the wire this is a <c>Record</c>, with a <c>StreamRecord</c> as its member <c>dynamodb</c>.</remarks>
public sealed record StreamRecord
{
    /// <summary>Gets the change's id.</summary>
    public required string EventId { get; init; }

    /// <summary>Gets what happened.</summary>
    public required OperationType EventName { get; init; }

    /// <summary>Gets the version of the record's form.</summary>
    public string EventVersion { get; init; } = "1.1";

    /// <summary>Gets the service it comes from.</summary>
    public string EventSource { get; init; } = "aws:dynamodb";

    /// <summary>Gets the region.</summary>
    public string? AwsRegion { get; init; }

    /// <summary>Gets when the change happened, to the second, in UTC.</summary>
    public DateTimeOffset? ApproximateCreationDateTime { get; init; }

    /// <summary>Gets the item's primary key.</summary>
    public required Item Keys { get; init; }

    /// <summary>Gets the item after the change, if the stream shows it and there is one.</summary>
    public Item? NewImage { get; init; }

    /// <summary>Gets the item before the change, if the stream shows it and there was one.</summary>
    public Item? OldImage { get; init; }

    /// <summary>Gets the place of the change in its shard: 21 to 40 digits that ascend.</summary>
    public required string SequenceNumber { get; init; }

    /// <summary>Gets the size of key and images, in bytes.</summary>
    public long SizeBytes { get; init; }

    /// <summary>Gets what the stream's records show.</summary>
    public StreamViewType StreamViewType { get; init; }

    /// <summary>Gets who made the change, where it was the service; <see langword="null"/> for changes by requests.</summary>
    public Identity? UserIdentity { get; init; }
}
