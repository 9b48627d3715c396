namespace Monotable.Specification.Tests.Projections;

public sealed record FloorOnly(int Floor = 7);
