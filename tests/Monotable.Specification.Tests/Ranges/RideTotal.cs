namespace Monotable.Specification.Tests.Ranges;

/// <summary>What rides of a kind come to. No number begins like a kind does.</summary>
[Entity<ParkTable>]
[ItemKey("PARK#{ParkId}", "RIDE#TOTAL#{Kind}")]
[IndexKey("GSI1", "PARK#{ParkId}", "TOTAL#{Kind}", Name = "ByKind")]
public sealed record RideTotal(string ParkId, string Kind, int Count);
