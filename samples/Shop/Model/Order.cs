using Monotable;

namespace Shop.Model;

/// <summary>
/// An order, in its user's item collection in the order of time. GSI1 finds it by state through a synthesised key; ByStoreAndState finds it by
/// store and state through a native key of several attributes, which needs no attributes of its own.
/// </summary>
[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "ORDER#{PlacedAt}#{OrderId}")]
[IndexKey("GSI1", "STATE#{State}", "{PlacedAt}", Name = "ByState")]
[IndexKey(ShopTable.ByStoreAndState, Partition = [nameof(Store), nameof(State)], Sort = [nameof(PlacedAt)])]
public sealed record Order
{
    public required string UserId { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public required string OrderId { get; init; }

    public required string Store { get; init; }

    public required OrderState State { get; init; }

    public required decimal Total { get; init; }

    public required PostalAddress ShipTo { get; init; }

    public bool Gift { get; init; }

    public string? Note { get; init; }

    public DateTimeOffset? ShippedAt { get; init; }

    public IReadOnlyList<string> History { get; init; } = [];
}
