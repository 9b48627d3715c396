namespace Monotable.Tests.Model;

[ProjectionOf<Order>]
public sealed record OrderSummary(string OrderId, decimal Total, string? Note);
