namespace Monotable.Specification.Tests.Projections;

public sealed record StopTown(TownOnly At, string? Carrier);
