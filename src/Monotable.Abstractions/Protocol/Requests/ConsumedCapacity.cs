namespace Monotable.Protocol;

/// <summary>The capacity an operation consumed on one table, in capacity units.</summary>
public sealed record ConsumedCapacity
{
    /// <summary>Gets the table's name, or its ARN where the request used that.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the total, in capacity units.</summary>
    public double CapacityUnits { get; init; }

    /// <summary>Gets the read units; only on transactional calls.</summary>
    public double? ReadCapacityUnits { get; init; }

    /// <summary>Gets the write units; only on transactional calls.</summary>
    public double? WriteCapacityUnits { get; init; }

    /// <summary>Gets the table's own part; only with <see cref="ReturnConsumedCapacity.Indexes"/>.</summary>
    public Capacity? Table { get; init; }

    /// <summary>Gets the parts of local indexes by name; only with <see cref="ReturnConsumedCapacity.Indexes"/>.</summary>
    public IReadOnlyDictionary<string, Capacity>? LocalSecondaryIndexes { get; init; }

    /// <summary>Gets the parts of global indexes by name; only with <see cref="ReturnConsumedCapacity.Indexes"/>.</summary>
    public IReadOnlyDictionary<string, Capacity>? GlobalSecondaryIndexes { get; init; }
}
