namespace Monotable.Specification.Tests.Flattened;

/// <summary>An entity whose keys are made of members of flattened objects.</summary>
[Entity<DepotTable>]
[Scannable]
[ItemKey("TOWN#{At.Town}", "DEPOT#{Number}")]
[IndexKey("ByOwner", "OWNER#{Owner.Name}", "{At.Street}#{Owner.Share}")]
[IndexKey("ByBill", Partition = ["Bill.Town"], Sort = ["Number"])]
public sealed record Depot(int Number, [property: Flattened] Site At)
{
    [Flattened("bill_")]
    public Site? Bill { get; init; }

    [Flattened("owner_")]
    public Owner? Owner { get; init; }

    [Flattened("size_")]
    public required Measures Size { get; init; }

    /// <summary>Gets the same type as a map, within which its own object is flattened.</summary>
    public Site? Store { get; init; }

    [Version]
    public int Revision { get; init; }
}
