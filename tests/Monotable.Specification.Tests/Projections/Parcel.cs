namespace Monotable.Specification.Tests.Projections;

/// <summary>A parcel, in the partition of its sender.</summary>
[Entity<DepotTable>]
[Scannable]
[ItemKey("SENDER#{Sender}", "PARCEL#{Number}")]
[IndexKey("GSI1", "TOWN#{To.Town}", "{Number}", Name = "ByTown")]
[IndexKey("ByState", "{State}", "{To.Town}#{Weight}#{Number}")]
[IndexKey("ByNote", "NOTE#{Note}", "{Number}")]
[IndexKey("ByWeight", Sort = [nameof(Weight)])]
public sealed record Parcel
{
    public required string Sender { get; init; }

    public required int Number { get; init; }

    [AttributeName("w")]
    [Converter<GramConverter>]
    public decimal Weight { get; init; } = 1m;

    [StoredAs(EnumForm.Number)]
    public ParcelState State { get; init; }

    public required Place To { get; init; }

    public Place? Back { get; init; }

    public IReadOnlyList<Stop> Stops { get; init; } = [];

    public IReadOnlyDictionary<string, Stop> Named { get; init; } = new Dictionary<string, Stop>();

    public HashSet<string> Tags { get; init; } = [];

    public string? Note { get; init; }
}
