namespace Monotable.Specification.Tests.Projections;

public sealed record Stop(Place At, DateTimeOffset Left, string? Carrier = null);
