namespace Monotable.Protocol;

/// <summary>A local secondary index to create.</summary>
public sealed record LocalSecondaryIndex
{
    /// <summary>Gets the index's name: 3 to 255 characters.</summary>
    public required string IndexName { get; init; }

    /// <summary>Gets the key schema, partition keys first.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets what the index stores.</summary>
    public required Projection Projection { get; init; }
}
