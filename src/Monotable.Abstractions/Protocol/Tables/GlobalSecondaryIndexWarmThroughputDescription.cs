namespace Monotable.Protocol;

/// <summary>What a global index is ready for at once.</summary>
/// <param name="ReadUnitsPerSecond">Reads per second, in units.</param>
/// <param name="WriteUnitsPerSecond">Writes per second, in units.</param>
/// <param name="Status">Whether that is being changed.</param>
public sealed record GlobalSecondaryIndexWarmThroughputDescription(long? ReadUnitsPerSecond, long? WriteUnitsPerSecond, IndexStatus Status);
