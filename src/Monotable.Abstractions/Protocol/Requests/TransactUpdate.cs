namespace Monotable.Protocol;

/// <summary>The update of an item within a transaction.</summary>
public sealed record TransactUpdate : TransactWriteItem
{
    /// <summary>Gets the item's primary key, as it is given.</summary>
    public required Item ItemKey { get; init; }

    /// <inheritdoc/>
    public override Item Key => ItemKey;

    /// <summary>Gets the update expression.</summary>
    public required string UpdateExpression { get; init; }
}
