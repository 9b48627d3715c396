namespace Monotable.Protocol;

/// <summary>The provisioned capacity that an account and a table may have.</summary>
/// <param name="AccountMaxReadCapacityUnits">The reads per second of all tables, in capacity units.</param>
/// <param name="AccountMaxWriteCapacityUnits">The writes per second of all tables, in capacity units.</param>
/// <param name="TableMaxReadCapacityUnits">The reads per second of one table, in capacity units.</param>
/// <param name="TableMaxWriteCapacityUnits">The writes per second of one table, in capacity units.</param>
public sealed record DescribeLimitsResponse(
    long AccountMaxReadCapacityUnits, long AccountMaxWriteCapacityUnits, long TableMaxReadCapacityUnits, long TableMaxWriteCapacityUnits);
