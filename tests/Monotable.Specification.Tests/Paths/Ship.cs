namespace Monotable.Specification.Tests.Paths;

[Entity<FleetTable>]
[ItemKey("SHIP#{Id}", "SHIP")]
[IndexKey("GSI1", "IN#{At.Country.Code}", "{At.City}#{Id}", Name = "ByPlace")]
public sealed record Ship
{
    public required string Id { get; init; }

    public Position At { get; init; } = new("Genoa", new("IT"));

    public Position? Home { get; init; }

    public List<Leg> Legs { get; init; } = [];

    public Dictionary<string, decimal> Fees { get; init; } = [];

    public Dictionary<string, Leg> Detours { get; init; } = [];

    public Dictionary<string, List<int>>? Soundings { get; init; }

    public Hold? Hold { get; init; }

    public int Crew { get; init; } = 12;

    public string Flag { get; init; } = "none";
}
