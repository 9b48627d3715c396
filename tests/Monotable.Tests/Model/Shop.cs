namespace Monotable.Tests.Model;

// The model that the tests of the framework use; the generator emits its glue.

[SingleTable("shop")]
[GlobalIndex("GSI1")]
[GlobalIndex("ByTenantStatus")]
public sealed partial class ShopTable;

public enum OrderState
{
    Open,
    Paid,
    Shipped,
}

[Entity<ShopTable>]
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

[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "PROFILE")]
public sealed record Profile
{
    public required string UserId { get; init; }

    public required string Name { get; init; }

    public bool? Subscribed { get; init; }

    public int Visits { get; init; }

    public int? Points { get; init; }

    public List<string> Emails { get; init; } = [];

    public List<string>? Notes { get; init; }

    public HashSet<int> Badges { get; init; } = [];

    public Dictionary<string, int> Scores { get; init; } = [];

    public byte[]? Picture { get; init; }
}
