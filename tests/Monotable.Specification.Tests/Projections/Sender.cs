namespace Monotable.Specification.Tests.Projections;

/// <summary>Who sends: under the same partition key as the parcels, and before them.</summary>
[Entity<DepotTable>]
[ItemKey("SENDER#{Name}", "PARCEL")]
public sealed record Sender(string Name, int Number = 0, string? Note = null);
