namespace Monotable.Protocol;

/// <summary>The delete of an item within a transaction.</summary>
public sealed record TransactDelete : TransactWriteItem
{
    /// <summary>Gets the item's primary key, as it is given.</summary>
    public required Item ItemKey { get; init; }

    /// <inheritdoc/>
    public override Item Key => ItemKey;
}
