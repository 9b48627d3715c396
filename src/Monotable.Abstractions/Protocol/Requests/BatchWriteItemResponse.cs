namespace Monotable.Protocol;

/// <summary>The answer of BatchWriteItem.</summary>
public sealed record BatchWriteItemResponse
{
    /// <summary>Gets what was not written, by table, as writes of the request: to be sent again.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<WriteRequest>> UnprocessedItems { get; init; }
        = System.Collections.Immutable.ImmutableDictionary<string, IReadOnlyList<WriteRequest>>.Empty;

    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }

    /// <summary>Gets the sizes of item collections per table, if asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ItemCollectionMetrics>>? ItemCollectionMetrics { get; init; }
}
