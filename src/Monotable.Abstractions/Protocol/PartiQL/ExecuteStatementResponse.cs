namespace Monotable.Protocol;

/// <summary>The answer of ExecuteStatement.</summary>
/// <typeparam name="T">What the codec reads.</typeparam>
public sealed record ExecuteStatementResponse<T>
{
    /// <summary>Gets the items of the codec's entity that were read, or that a write returns because it says <c>RETURNING</c>.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Gets the token of the next page; <see langword="null"/> on the last one. It fits the same statement only.</summary>
    public string? NextToken { get; init; }

    /// <summary>Gets the key of the item evaluated last, where there is a next page.</summary>
    public Item? LastEvaluatedKey { get; init; }

    /// <summary>Gets the consumed capacity, if asked for.</summary>
    public ConsumedCapacity? ConsumedCapacity { get; init; }
}
