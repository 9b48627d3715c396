using Monotable;

namespace Shop.Model;

/// <summary>What a list of orders shows. Only these attributes are read from the table.</summary>
[ProjectionOf<Order>]
public sealed record OrderSummary(string OrderId, DateTimeOffset PlacedAt, decimal Total);
