namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>An entity with unique values of all kinds: alone, optional, a number, and several members together.</summary>
[Entity<ClubTable>(Set = "People")]
[ItemKey("CLUB#{Club}", "PERSON#{Id}")]
[IndexKey("GSI1", "TOWN#{Town}", "{Handle}", Name = "ByTown")]
[UniqueKey("HandleInClub", nameof(Club), nameof(Handle))]
public sealed record Person
{
    public required string Club { get; init; }

    public required string Id { get; init; }

    [Unique]
    public string? Email { get; init; }

    [Unique]
    public int? Card { get; init; }

    public string? Handle { get; init; }

    public string Town { get; init; } = "";

    public int Visits { get; init; }

    [Version]
    public int Version { get; init; }
}
