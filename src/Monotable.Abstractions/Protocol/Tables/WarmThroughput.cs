namespace Monotable.Protocol;

/// <summary>What a table or index is to be ready for at once. It can be raised, not lowered.</summary>
/// <param name="ReadUnitsPerSecond">Reads per second, in units: one or more.</param>
/// <param name="WriteUnitsPerSecond">Writes per second, in units: one or more.</param>
public sealed record WarmThroughput(long? ReadUnitsPerSecond = null, long? WriteUnitsPerSecond = null);
