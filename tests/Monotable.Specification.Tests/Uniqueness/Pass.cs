namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>A family, among all of whose items a code is unique.</summary>
[Entity<ClubTable>(Set = "Passes")]
[ItemKey("CLUB#{Club}", "PASS#{Number}")]
[UniqueKey("SeatInClub", nameof(Club), nameof(Seat))]
[Derived<DayPass>("day")]
[Derived<YearPass>("year")]
public abstract record Pass(string Club, int Number, [property: Unique] string Code)
{
    public string? Seat { get; init; }
}
