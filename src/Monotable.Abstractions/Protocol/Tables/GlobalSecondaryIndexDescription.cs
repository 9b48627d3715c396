namespace Monotable.Protocol;

/// <summary>A global index as described.</summary>
public sealed record GlobalSecondaryIndexDescription
{
    /// <summary>Gets the index's name: 3 to 255 characters.</summary>
    public required string IndexName { get; init; }

    /// <summary>Gets the key schema, partition keys first.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets what the index stores.</summary>
    public required Projection Projection { get; init; }

    /// <summary>Gets the state.</summary>
    public IndexStatus IndexStatus { get; init; }

    /// <summary>Gets whether existing items are being added; <see langword="null"/> once the index is active.</summary>
    public bool? Backfilling { get; init; }

    /// <summary>Gets the provisioned capacity; zeros for on-demand tables.</summary>
    public ProvisionedThroughputDescription? ProvisionedThroughput { get; init; }

    /// <summary>Gets the most that the index may take; <see langword="null"/> where there is no limit.</summary>
    public OnDemandThroughput? OnDemandThroughput { get; init; }

    /// <summary>Gets what the index is ready for at once.</summary>
    public GlobalSecondaryIndexWarmThroughputDescription? WarmThroughput { get; init; }

    /// <summary>Gets the size in bytes.</summary>
    public long IndexSizeBytes { get; init; }

    /// <summary>Gets the number of items.</summary>
    public long ItemCount { get; init; }

    /// <summary>Gets the index's ARN.</summary>
    public string? IndexArn { get; init; }
}
