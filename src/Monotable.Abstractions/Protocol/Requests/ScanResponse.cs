namespace Monotable.Protocol;

/// <summary>One page of Scan.</summary>
/// <typeparam name="T">What the codec reads.</typeparam>
public sealed record ScanResponse<T>
{
    /// <summary>Gets the page's items of the codec's entity, in order; empty for <see cref="Select.Count"/>.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Gets how many items matched, items of other entities among them.</summary>
    public int Count { get; init; }

    /// <summary>Gets how many items were evaluated before the filter.</summary>
    public int ScannedCount { get; init; }

    /// <summary>Gets where the next page starts; <see langword="null"/> on the last one.</summary>
    public Item? LastEvaluatedKey { get; init; }

    /// <summary>Gets the consumed capacity, if asked for.</summary>
    public ConsumedCapacity? ConsumedCapacity { get; init; }
}
