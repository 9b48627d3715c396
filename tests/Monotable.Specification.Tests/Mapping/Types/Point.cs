namespace Monotable.Specification.Tests.Mapping;

/// <summary>A nested struct.</summary>
public readonly record struct Point(int X, double Y);
