namespace Monotable.Protocol;

/// <summary>The most that an on-demand table or index may take. A limit that is not given stays as it is; -1 removes it.</summary>
/// <param name="MaxReadRequestUnits">Reads per second, in request units: one or more.</param>
/// <param name="MaxWriteRequestUnits">Writes per second, in request units: one or more.</param>
public sealed record OnDemandThroughput(long? MaxReadRequestUnits = null, long? MaxWriteRequestUnits = null);
