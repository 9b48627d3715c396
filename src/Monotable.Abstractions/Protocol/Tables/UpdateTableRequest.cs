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

    /// <summary>Gets the billing mode; the service takes provisioned where it is not given.</summary>
    public BillingMode? BillingMode { get; init; }

    /// <summary>Gets the provisioned capacity; only with <see cref="Monotable.Protocol.BillingMode.Provisioned"/>.</summary>
    public ProvisionedThroughput? ProvisionedThroughput { get; init; }

    /// <summary>Gets whether the table is protected against deletion.</summary>
    public bool? DeletionProtectionEnabled { get; init; }
}
