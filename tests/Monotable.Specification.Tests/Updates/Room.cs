namespace Monotable.Specification.Tests.Updates;

/// <summary>A nested type, of which a part of an index key is a member.</summary>
public sealed record Room(string House, int Floor);
