namespace Monotable.Protocol;

/// <summary>The request of TransactGetItems: at most 100 reads and 4 MB.</summary>
public sealed record TransactGetItemsRequest
{
    /// <summary>Gets the reads.</summary>
    public required IReadOnlyList<TransactGetItem> TransactItems { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
