namespace Monotable.Protocol;

/// <summary>A condition on an item that the transaction does not write.</summary>
public sealed record TransactConditionCheck : TransactWriteItem
{
    /// <summary>Gets the item's primary key, as it is given.</summary>
    public required Item ItemKey { get; init; }

    /// <inheritdoc/>
    public override Item Key => ItemKey;
}
