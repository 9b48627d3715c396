namespace Monotable.Protocol;

/// <summary>The request of TransactWriteItems: at most 100 actions on different items, and 4 MB.</summary>
public sealed record TransactWriteItemsRequest
{
    /// <summary>Gets the actions.</summary>
    public required IReadOnlyList<TransactWriteItem> TransactItems { get; init; }

    /// <summary>Gets the token that makes a repeated call within ten minutes do nothing: 1 to 36 characters.</summary>
    public string? ClientRequestToken { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets whether the answer carries the item collection's size.</summary>
    public ReturnItemCollectionMetrics ReturnItemCollectionMetrics { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
