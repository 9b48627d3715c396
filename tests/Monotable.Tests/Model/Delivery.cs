namespace Monotable.Tests.Model;

/// <summary>An entity with documents in it, one of which feeds an index.</summary>
[Entity<ShopTable>]
[ItemKey("DELIVERY#{Id}", "DELIVERY")]
[IndexKey("GSI1", "COUNTRY#{To.Region.Country}", "{To.City}#{Id}", Name = "ByCountry")]
public sealed record Delivery
{
    public required string Id { get; init; }

    public required Place To { get; init; }

    public Place? From { get; init; }

    public List<Stop> Stops { get; init; } = [];

    public Dictionary<string, decimal> Prices { get; init; } = [];

    public Dictionary<string, List<string?>>? Notes { get; init; }

    public Dictionary<string, Stop> Named { get; init; } = [];

    public IReadOnlyList<HashSet<int>> Groups { get; init; } = [];

    public Crate? Load { get; init; }
}
