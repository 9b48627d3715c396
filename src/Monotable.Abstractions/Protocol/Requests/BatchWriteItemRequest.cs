namespace Monotable.Protocol;

/// <summary>The request of BatchWriteItem: at most 25 writes and 16 MB.</summary>
public sealed record BatchWriteItemRequest
{
    /// <summary>Gets the writes by table name or ARN.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<WriteRequest>> RequestItems { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets whether the answer carries the item collection's size.</summary>
    public ReturnItemCollectionMetrics ReturnItemCollectionMetrics { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
