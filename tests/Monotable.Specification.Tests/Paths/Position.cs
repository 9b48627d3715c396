namespace Monotable.Specification.Tests.Paths;

/// <summary>A document with a document, both of which feed an index of some entity.</summary>
public sealed record Position(string City, Country Country, string? Berth = null);
