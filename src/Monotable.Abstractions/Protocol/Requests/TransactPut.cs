namespace Monotable.Protocol;

/// <summary>The put of an item within a transaction.</summary>
public sealed record TransactPut : TransactWriteItem
{
    /// <summary>Gets the item.</summary>
    public required WriteSlot Item { get; init; }

    /// <inheritdoc/>
    public override Item Key => Item.Key;
}
