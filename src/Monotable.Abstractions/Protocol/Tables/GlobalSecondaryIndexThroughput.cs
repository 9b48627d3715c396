namespace Monotable.Protocol;

/// <summary>The new throughput of a global index: one of the three kinds, by the table's billing mode.</summary>
/// <param name="IndexName">The index's name.</param>
/// <param name="ProvisionedThroughput">The provisioned capacity; only with <see cref="BillingMode.Provisioned"/>.</param>
public sealed record GlobalSecondaryIndexThroughput(string IndexName, ProvisionedThroughput? ProvisionedThroughput = null)
{
    /// <summary>Gets the most that the index may take; only with <see cref="BillingMode.PayPerRequest"/>.</summary>
    public OnDemandThroughput? OnDemandThroughput { get; init; }

    /// <summary>Gets what the index is to be ready for at once.</summary>
    public WarmThroughput? WarmThroughput { get; init; }
}
