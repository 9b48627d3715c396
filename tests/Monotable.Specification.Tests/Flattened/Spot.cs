namespace Monotable.Specification.Tests.Flattened;

/// <summary>A struct, stored flattened and as a map.</summary>
public readonly record struct Spot(int X, int Y);
