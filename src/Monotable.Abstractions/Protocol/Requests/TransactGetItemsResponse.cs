namespace Monotable.Protocol;

/// <summary>The answer of TransactGetItems; the items are in the request's slots.</summary>
public sealed record TransactGetItemsResponse
{
    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }
}
