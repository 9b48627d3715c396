namespace Monotable.Protocol;

/// <summary>The answer of TransactWriteItems.</summary>
public sealed record TransactWriteItemsResponse
{
    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }

    /// <summary>Gets the sizes of item collections per table, if asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ItemCollectionMetrics>>? ItemCollectionMetrics { get; init; }
}
