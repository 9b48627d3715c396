namespace Monotable.Protocol;

/// <summary>The new throughput of a global index.</summary>
/// <param name="IndexName">The index's name.</param>
/// <param name="ProvisionedThroughput">The throughput.</param>
public sealed record GlobalSecondaryIndexThroughput(string IndexName, ProvisionedThroughput ProvisionedThroughput);
