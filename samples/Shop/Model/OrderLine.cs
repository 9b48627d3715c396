using Monotable;

namespace Shop.Model;

/// <summary>A line of an order; in GSI1 beside all other sales of its product.</summary>
[Entity<ShopTable>]
[ItemKey("ORDER#{OrderId}", "LINE#{Number}")]
[IndexKey("GSI1", "SOLD#{Sku}", "{PlacedAt}#{OrderId}", Name = "BySku")]
public sealed record OrderLine
{
    public required string OrderId { get; init; }

    public required int Number { get; init; }

    public required string Sku { get; init; }

    public required int Quantity { get; init; }

    public required decimal UnitPrice { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }
}
