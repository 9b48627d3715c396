namespace Monotable.Protocol;

/// <summary>A local index as described.</summary>
public sealed record LocalSecondaryIndexDescription
{
    /// <summary>Gets the index's name: 3 to 255 characters.</summary>
    public required string IndexName { get; init; }

    /// <summary>Gets the key schema, partition keys first.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets what the index stores.</summary>
    public required Projection Projection { get; init; }

    /// <summary>Gets the size in bytes.</summary>
    public long IndexSizeBytes { get; init; }

    /// <summary>Gets the number of items.</summary>
    public long ItemCount { get; init; }

    /// <summary>Gets the index's ARN.</summary>
    public string? IndexArn { get; init; }
}
