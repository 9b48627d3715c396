#pragma warning disable MTB0602 // A report lies right behind its tour.
namespace Monotable.Specification.Tests.Ranges;

/// <summary>What was said of a tour afterwards.</summary>
[Entity<ParkTable>]
[ItemKey("PARK#{ParkId}", "TOUR#{Guide}#{Day}#{Hour}#OPENED")]
public sealed record TourReport(string ParkId, int Guide, DateOnly Day, byte Hour);
