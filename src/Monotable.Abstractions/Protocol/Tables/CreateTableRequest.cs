namespace Monotable.Protocol;

/// <summary>The request of CreateTable.</summary>
public sealed record CreateTableRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the types of all key attributes of the table and its indexes, and of no others.</summary>
    public required IReadOnlyList<AttributeDefinition> AttributeDefinitions { get; init; }

    /// <summary>Gets the key schema, partition keys first.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets the local indexes: at most five.</summary>
    public IReadOnlyList<LocalSecondaryIndex> LocalSecondaryIndexes { get; init; } = [];

    /// <summary>Gets the global indexes: at most 20 by default quota.</summary>
    public IReadOnlyList<GlobalSecondaryIndex> GlobalSecondaryIndexes { get; init; } = [];

    /// <summary>Gets the billing mode; the service takes provisioned where it is not given.</summary>
    public BillingMode? BillingMode { get; init; }

    /// <summary>Gets the provisioned capacity; only with <see cref="Monotable.Protocol.BillingMode.Provisioned"/>.</summary>
    public ProvisionedThroughput? ProvisionedThroughput { get; init; }

    /// <summary>Gets whether the table is protected against deletion.</summary>
    public bool? DeletionProtectionEnabled { get; init; }

    /// <summary>Gets the most that the table may take; only with <see cref="Monotable.Protocol.BillingMode.PayPerRequest"/>.</summary>
    public OnDemandThroughput? OnDemandThroughput { get; init; }

    /// <summary>Gets what the table is to be ready for at once.</summary>
    public WarmThroughput? WarmThroughput { get; init; }

    /// <summary>Gets the stream.</summary>
    public StreamSpecification? StreamSpecification { get; init; }

    /// <summary>Gets the encryption at rest; the service's own key where it is not given.</summary>
    public SSESpecification? SSESpecification { get; init; }

    /// <summary>Gets the table class.</summary>
    public TableClass? TableClass { get; init; }

    /// <summary>Gets the tags: at most 50.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
