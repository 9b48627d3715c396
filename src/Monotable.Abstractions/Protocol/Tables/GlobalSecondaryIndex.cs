namespace Monotable.Protocol;

/// <summary>A global secondary index to create: one to four partition key attributes, none to four sort key attributes.</summary>
public sealed record GlobalSecondaryIndex
{
    /// <summary>Gets the index's name: 3 to 255 characters.</summary>
    public required string IndexName { get; init; }

    /// <summary>Gets the key schema, partition keys first.</summary>
    public required IReadOnlyList<KeySchemaElement> KeySchema { get; init; }

    /// <summary>Gets what the index stores.</summary>
    public required Projection Projection { get; init; }

    /// <summary>Gets the provisioned capacity; only with <see cref="BillingMode.Provisioned"/>.</summary>
    public ProvisionedThroughput? ProvisionedThroughput { get; init; }

    /// <summary>Gets the most that the index may take; only with <see cref="BillingMode.PayPerRequest"/>.</summary>
    public OnDemandThroughput? OnDemandThroughput { get; init; }

    /// <summary>Gets what the index is to be ready for at once.</summary>
    public WarmThroughput? WarmThroughput { get; init; }
}
