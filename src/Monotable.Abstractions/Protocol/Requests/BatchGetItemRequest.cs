namespace Monotable.Protocol;

/// <summary>The request of BatchGetItem: at most 100 keys.</summary>
public sealed record BatchGetItemRequest
{
    /// <summary>Gets the keys by table name or ARN.</summary>
    public required IReadOnlyDictionary<string, KeysAndAttributes> RequestItems { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
