using Monotable;

namespace Shop.Model;

/// <summary>An article with its stock; in GSI2 beside those of its category, by price.</summary>
[Entity<ShopTable>]
[ItemKey("PRODUCT#{Sku}", "PRODUCT")]
[IndexKey("GSI2", "CATEGORY#{Category}", "PRICE#{Price}#{Sku}", Name = "ByCategory")]
public sealed record Product
{
    public required string Sku { get; init; }

    public required string Name { get; init; }

    public required string Category { get; init; }

    public required decimal Price { get; init; }

    public int Stock { get; init; }

    public IReadOnlySet<string> Tags { get; init; } = new HashSet<string>();
}
