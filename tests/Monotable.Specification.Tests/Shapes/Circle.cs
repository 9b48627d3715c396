namespace Monotable.Specification.Tests.Shapes;

/// <summary>A case that is a struct.</summary>
public readonly record struct Circle(double Radius) : IShape;
