namespace Monotable.Protocol;

/// <summary>The request of UpdateTable.</summary>
public sealed record UpdateTableRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the types of the key attributes of a new index.</summary>
    public IReadOnlyList<AttributeDefinition> AttributeDefinitions { get; init; } = [];

    /// <summary>Gets the changes of global indexes; one creation or deletion at a time.</summary>
    public IReadOnlyList<GlobalSecondaryIndexUpdate> GlobalSecondaryIndexUpdates { get; init; } = [];

    /// <summary>Gets the new billing mode.</summary>
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

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
