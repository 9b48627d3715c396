namespace Monotable.Protocol;

/// <summary>The capacity consumed on one table or index.</summary>
/// <param name="CapacityUnits">The total, in capacity units.</param>
/// <param name="ReadCapacityUnits">The read units; only on transactional calls.</param>
/// <param name="WriteCapacityUnits">The write units; only on transactional calls.</param>
public sealed record Capacity(double CapacityUnits, double? ReadCapacityUnits = null, double? WriteCapacityUnits = null);
