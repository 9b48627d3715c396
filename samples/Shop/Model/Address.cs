using Monotable;

namespace Shop.Model;

/// <summary>One of a user's addresses, in the user's own item collection; in GSI2 beside those of the same country, by city.</summary>
[Entity<ShopTable>]
[ItemKey("USER#{UserId}", "ADDRESS#{Label}")]
[IndexKey("GSI2", "COUNTRY#{Place.Country}", "CITY#{Place.City}#{UserId}#{Label}", Name = "ByCountry")]
public sealed record Address
{
    public required string UserId { get; init; }

    public required string Label { get; init; }

    public required PostalAddress Place { get; init; }
}
