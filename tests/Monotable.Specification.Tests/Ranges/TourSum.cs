#pragma warning disable MTB0602 // A guide's sum lies among tours.
namespace Monotable.Specification.Tests.Ranges;

/// <summary>What the tours of a guide come to.</summary>
[Entity<ParkTable>]
[ItemKey("PARK#{ParkId}", "TOUR#{Guide}#SUM")]
public sealed record TourSum(string ParkId, int Guide);
