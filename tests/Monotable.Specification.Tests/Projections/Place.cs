namespace Monotable.Specification.Tests.Projections;

public sealed record Place([property: AttributeName("t")] string Town, string? Street = null, int Floor = 0);
