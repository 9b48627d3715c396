namespace Monotable.Protocol;

/// <summary>A table as described.</summary>
public sealed record TableDescription
{
    /// <summary>Gets the table's name.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the table's ARN.</summary>
    public string? TableArn { get; init; }

    /// <summary>Gets the table's id.</summary>
    public string? TableId { get; init; }

    /// <summary>Gets the state.</summary>
    public TableStatus TableStatus { get; init; }

    /// <summary>Gets the types of all key attributes of the table and its indexes, and of no others; none while the table is being
    /// deleted.</summary>
    public required IReadOnlyList<AttributeDefinition> AttributeDefinitions { get; init; }

    /// <summary>Gets the key schema, partition keys first; none while the table is being deleted.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets when the table was created, in UTC; <see langword="null"/> while it is being deleted.</summary>
    public DateTimeOffset? CreationDateTime { get; init; }

    /// <summary>Gets the number of items.</summary>
    public long ItemCount { get; init; }

    /// <summary>Gets the size of all items in bytes.</summary>
    public long TableSizeBytes { get; init; }

    /// <summary>Gets the provisioned capacity; zeros for on-demand tables.</summary>
    public ProvisionedThroughputDescription? ProvisionedThroughput { get; init; }

    /// <summary>Gets the billing mode.</summary>
    public BillingModeSummary? BillingModeSummary { get; init; }

    /// <summary>Gets the local indexes.</summary>
    public IReadOnlyList<LocalSecondaryIndexDescription> LocalSecondaryIndexes { get; init; } = [];

    /// <summary>Gets the global indexes.</summary>
    public IReadOnlyList<GlobalSecondaryIndexDescription> GlobalSecondaryIndexes { get; init; } = [];

    /// <summary>Gets the most that the table may take; <see langword="null"/> where there is no limit.</summary>
    public OnDemandThroughput? OnDemandThroughput { get; init; }

    /// <summary>Gets what the table is ready for at once.</summary>
    public TableWarmThroughputDescription? WarmThroughput { get; init; }

    /// <summary>Gets the stream; <see langword="null"/> where the table has none.</summary>
    public StreamSpecification? StreamSpecification { get; init; }

    /// <summary>Gets the ARN of the table's newest stream, also when it is disabled.</summary>
    public string? LatestStreamArn { get; init; }

    /// <summary>Gets the label of the table's newest stream: the time at which it was enabled.</summary>
    public string? LatestStreamLabel { get; init; }

    /// <summary>Gets the encryption at rest; <see langword="null"/> under the service's own key.</summary>
    public SSEDescription? SSEDescription { get; init; }

    /// <summary>Gets the table class; <see langword="null"/> where none was ever chosen.</summary>
    public TableClassSummary? TableClassSummary { get; init; }

    /// <summary>Gets whether the table is protected against deletion.</summary>
    public bool DeletionProtectionEnabled { get; init; }
}
