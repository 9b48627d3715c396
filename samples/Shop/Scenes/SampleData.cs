using Shop.Model;

namespace Shop.Scenes;

/// <summary>The users, addresses, products and orders of the sample. All of it is fixed, so every run prints the same.</summary>
internal static class SampleData
{
    private static readonly DateTimeOffset OpeningDay = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static PostalAddress Home { get; } = new("12 Harbour Street", "2100", "Copenhagen", "DK");

    public static IReadOnlyList<User> Users { get; } =
    [
        new()
        {
            UserId = "ada",
            Name = "Ada Larsen",
            Email = "ada@example.com",
            Since = new(2024, 5, 17),
            Interests = new HashSet<string> { "coffee", "maps" },
        },
        new() { UserId = "ben", Name = "Ben Okafor", Email = "ben@example.com", Since = new(2025, 11, 3) },
        new() { UserId = "cleo", Name = "Cleo Marin", Email = "cleo@example.com", Since = new(2023, 1, 9), Active = false },
    ];

    public static IReadOnlyList<Address> Addresses { get; } =
    [
        new() { UserId = "ada", Label = "home", Place = Home },
        new() { UserId = "ada", Label = "work", Place = new("4 Mill Lane", "8000", "Aarhus", "DK") },
        new() { UserId = "ben", Label = "home", Place = new("7 Canal Row", "1050", "Copenhagen", "DK") },
    ];

    public static IReadOnlyList<Product> Products { get; } =
    [
        new() { Sku = "KET-01", Name = "Kettle", Category = "kitchen", Price = 39.90m, Stock = 10, Tags = new HashSet<string> { "steel", "1.7 l" } },
        new() { Sku = "GRI-02", Name = "Coffee grinder", Category = "kitchen", Price = 129m, Stock = 3, Tags = new HashSet<string> { "steel" } },
        new() { Sku = "CUP-03", Name = "Cup", Category = "kitchen", Price = 8.50m, Stock = 200 },
        new() { Sku = "MAP-04", Name = "Harbour map", Category = "paper", Price = 14.25m, Stock = 25 },
    ];

    public static Product Product(string sku) => Products.Single(product => product.Sku == sku);

    public static Order NewOrder(int number, string userId, bool gift = false) => new()
    {
        UserId = userId,
        PlacedAt = OpeningDay.AddDays(number),
        OrderId = FormattableString.Invariant($"o-{number:000}"),
        Store = "north",
        State = OrderState.Open,
        Total = 0,
        ShipTo = Home,
        Gift = gift,
        History = ["placed"],
    };

    public static DateTimeOffset Day(int number) => OpeningDay.AddDays(number);
}
