using System.Globalization;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Growth;

/// <summary>Orders of which each has texts of its own, as they come from requests: no two share a string.</summary>
internal static class GrowthOrders
{
    private const int ShortNote = 40;

    /// <summary>Makes an order of about 250 bytes, or more with a longer note.</summary>
    public static FlatOrder Make(int number, int userCount, int noteLength = ShortNote) => new()
    {
        UserId = UserId(number % userCount),
        OrderId = OrderId(number),
        Name = Text($"Kettle, brushed steel {number % 100}"),
        City = Text($"City {number % 50}"),
        PlacedAt = Text($"2026-03-01T12:00:{number % 60:00}.0000000Z"),
        Note = new string((char)('a' + (number % 26)), noteLength),
        Quantity = number % 7,
        Price = 19.90m + (number % 1000),
        Weight = 1.25,
        IsGift = number % 2 == 0,
    };

    public static string UserId(int number) => "user-of-the-growing-table-" + number.ToString("00000000", CultureInfo.InvariantCulture);

    // Ids of one length with a long common start, so that a partition's keys differ late.
    public static string OrderId(int number) => "order-of-the-growing-table-" + number.ToString("00000000", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
