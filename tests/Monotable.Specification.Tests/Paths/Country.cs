namespace Monotable.Specification.Tests.Paths;

public sealed record Country(string Code, string Name = "unnamed");
