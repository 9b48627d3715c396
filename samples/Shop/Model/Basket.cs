using Monotable;

namespace Shop.Model;

/// <summary>What a user is about to order. DynamoDB deletes it some time after it has expired; it is not read any more from that second on.</summary>
[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "BASKET")]
public sealed record Basket
{
    public required string UserId { get; init; }

    [TimeToLive]
    public required DateTimeOffset KeptUntil { get; init; }

    public IReadOnlyDictionary<string, int> Quantities { get; init; } = new Dictionary<string, int>();
}
