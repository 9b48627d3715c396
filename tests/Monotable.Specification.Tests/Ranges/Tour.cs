#pragma warning disable MTB0602 // Only a query of one guide's tours can keep the guide's sum out, which lies among all of them.
namespace Monotable.Specification.Tests.Ranges;

/// <summary>A tour of a guide.</summary>
[Entity<ParkTable>]
[ItemKey("PARK#{ParkId}", "TOUR#{Guide}#{Day}#{Hour}#OPEN")]
public sealed record Tour(string ParkId, int Guide, DateOnly Day, byte Hour);
