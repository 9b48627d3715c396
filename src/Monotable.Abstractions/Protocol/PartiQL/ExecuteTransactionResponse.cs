namespace Monotable.Protocol;

/// <summary>The answer of ExecuteTransaction.</summary>
public sealed record ExecuteTransactionResponse
{
    /// <summary>Gets the item that each read found, in the order of the request, or <see langword="null"/>; empty for writes.</summary>
    public IReadOnlyList<Item?> Responses { get; init; } = [];

    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }
}
