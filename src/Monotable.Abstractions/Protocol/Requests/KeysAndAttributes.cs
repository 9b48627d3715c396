namespace Monotable.Protocol;

/// <summary>The keys a BatchGetItem reads from one table.</summary>
public sealed record KeysAndAttributes
{
    /// <summary>Gets the slots, one per key: at most 100 in all tables.</summary>
    public required IReadOnlyList<ReadSlot> Keys { get; init; }

    /// <summary>Gets whether the read is strongly consistent.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Gets the attributes to return, as a projection expression.</summary>
    public string? ProjectionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Gets the legacy form of <see cref="ProjectionExpression"/>: names of top-level attributes.</summary>
    public IReadOnlyList<string>? AttributesToGet { get; init; }
}
