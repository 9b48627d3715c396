namespace Monotable.Specification.Tests.Shapes;

/// <summary>A type as of a package, within an entity.</summary>
public sealed record Place(string Town);
