namespace Monotable.Protocol;

/// <summary>What an index stores of each item.</summary>
/// <param name="ProjectionType">The kind.</param>
/// <param name="NonKeyAttributes">The attributes beside the keys, for <see cref="ProjectionType.Include"/>: 1 to 20.</param>
public sealed record Projection(ProjectionType ProjectionType, IReadOnlyList<string>? NonKeyAttributes = null);
