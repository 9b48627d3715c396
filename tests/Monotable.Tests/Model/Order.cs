namespace Monotable.Tests.Model;

[Entity<ShopTable>]
[Scannable]
[ItemKey("USER#{UserId}", "ORDER#{PlacedAt}#{OrderId}")]
[IndexKey("GSI1", "STATE#{State}#{Shard}", "{PlacedAt}", Name = "ByState")]
[IndexKey("ByTenantStatus", Partition = [nameof(TenantId), nameof(State)], Sort = [nameof(PlacedAt)])]
public sealed record Order
{
    public required string UserId { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public required string OrderId { get; init; }

    public required OrderState State { get; init; }

    public int? Shard { get; init; }

    public required string TenantId { get; init; }

    public decimal Total { get; init; }

    public bool Gift { get; init; }

    public string? Note { get; init; }

    public IReadOnlySet<string> Tags { get; init; } = new HashSet<string>();
}
