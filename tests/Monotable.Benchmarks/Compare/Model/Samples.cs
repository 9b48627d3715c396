using System.Globalization;

namespace Monotable.Benchmarks.Compare.Model;

/// <summary>The entities of the comparison.</summary>
internal static class Samples
{
    public static FlatOrder Flat(int number) => new()
    {
        Partition = "USER#u-1029384",
        Sort = "ORDER#" + Id(number),
        UserId = "u-1029384",
        OrderId = Id(number),
        Name = "Kettle, brushed steel",
        City = "Winterthur",
        PlacedAt = "2026-03-01T12:00:00.0000000Z",
        Note = "leave at the door, ring twice",
        Quantity = number % 7,
        Price = 19.90m + number,
        Weight = 1.25,
        IsGift = number % 2 == 0,
    };

    public static MixedOrder Mixed(int number) => new()
    {
        Partition = "USER#u-1029384",
        Sort = "MIXED#" + Id(number),
        UserId = "u-1029384",
        OrderId = Id(number),
        Name = "Kettle, brushed steel",
        Price = 19.90m + number,
        IsGift = number % 2 == 0,
        ShipTo = new() { Street = "Marktgasse 12", City = "Winterthur", Country = "CH" },
        Lines =
        [
            new() { Sku = "KET-01", Quantity = 1, UnitPrice = 49.90m },
            new() { Sku = "CUP-03", Quantity = 6, UnitPrice = 4.50m },
            new() { Sku = "MAP-04", Quantity = 2, UnitPrice = 12m },
        ],
        Tags = ["kitchen", "new"],
    };

    private static string Id(int number) => "o-" + (5_000_000 + number).ToString(CultureInfo.InvariantCulture);
}
