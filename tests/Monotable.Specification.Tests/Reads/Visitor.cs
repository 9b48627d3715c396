namespace Monotable.Specification.Tests.Reads;

/// <summary>Who visits: under the same partition key as the visits.</summary>
[Entity<MuseumTable>]
[ItemKey("VISITOR#{Name}", "PROFILE")]
public sealed record Visitor(string Name, int Stamps = 0);
