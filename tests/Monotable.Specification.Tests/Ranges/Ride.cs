namespace Monotable.Specification.Tests.Ranges;

/// <summary>A ride, by its number.</summary>
[Entity<ParkTable>]
[ItemKey("PARK#{ParkId}", "RIDE#{Number}")]
[IndexKey("GSI1", "PARK#{ParkId}", "{Opened}", Name = "ByOpening")]
public sealed record Ride(string ParkId, int Number, DateOnly? Opened = null);
