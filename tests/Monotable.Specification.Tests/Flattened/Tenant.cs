namespace Monotable.Specification.Tests.Flattened;

/// <summary>An entity of which a member of a flattened object is unique.</summary>
[Entity<DepotTable>]
[ItemKey("TENANT#{Id}", "TENANT")]
[UniqueKey("Seat", "Seat.Town", "Seat.Street")]
public sealed record Tenant(string Id)
{
    [Flattened("seat_")]
    public Site? Seat { get; init; }
}
