namespace Monotable.Specification.Tests.Projections;

public sealed record TownOnly(string Town);
