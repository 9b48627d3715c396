namespace Monotable.Protocol;

/// <summary>Provisioned capacity.</summary>
/// <param name="ReadCapacityUnits">Reads per second, in capacity units: one or more.</param>
/// <param name="WriteCapacityUnits">Writes per second, in capacity units: one or more.</param>
public sealed record ProvisionedThroughput(long ReadCapacityUnits, long WriteCapacityUnits);
