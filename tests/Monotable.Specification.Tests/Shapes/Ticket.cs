namespace Monotable.Specification.Tests.Shapes;

/// <summary>A family of entities: what all tickets have, and the keys under which each is stored.</summary>
[Entity<ShapesTable>]
[Scannable]
[ItemKey("TRIP#{TripId}", "TICKET#{Number}")]
[IndexKey("ByHolder", "HOLDER#{Holder}", "{Number}")]
[IndexKey("ByClass", "CLASS#{Class}", "TRIP#{TripId}")]
[Derived<BusTicket>("bus")]
[Derived<TrainTicket>("train")]
[Derived<Sleeper>("sleeper")]
public abstract record Ticket(string TripId, int Number)
{
    public string? Holder { get; init; }

    public decimal Price { get; init; }

    public string? Class { get; init; }

    [Version]
    public int Version { get; init; }

    [UpdatedAt]
    public DateTimeOffset ChangedAt { get; init; }
}
