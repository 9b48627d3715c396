namespace Monotable.Protocol;

/// <summary>An endpoint of the service.</summary>
/// <param name="Address">The host.</param>
/// <param name="CachePeriodInMinutes">The minutes for which a client may remember it.</param>
public sealed record Endpoint(string Address, long CachePeriodInMinutes);
