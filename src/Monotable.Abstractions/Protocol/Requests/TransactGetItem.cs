namespace Monotable.Protocol;

/// <summary>One read of a TransactGetItems.</summary>
public sealed record TransactGetItem
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the slot: the key, and the place for the item.</summary>
    public required ReadSlot Slot { get; init; }

    /// <summary>Gets the attributes to return, as a projection expression.</summary>
    public string? ProjectionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }
}
