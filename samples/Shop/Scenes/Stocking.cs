using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Writes addresses and products in one batch, and looks some of them up.</summary>
internal static class Stocking
{
    public static async Task RunAsync(ShopTable shop)
    {
        Report.Title("Addresses and products in one batch");
        IReadOnlyList<WriteOperation> writes =
        [
            .. SampleData.Addresses.Select(shop.Addresses.Put),
            .. SampleData.Products.Select(shop.Products.Put),
        ];
        (await shop.BatchWriteAsync(writes)).ThrowIfIncomplete();
        Report.Line($"{writes.Count} items written.");

        await foreach (var address in shop.Addresses.Query("ada"))
        {
            Report.Line($"Ada's {address.Label}: {address.Place.Street}, {address.Place.City}");
        }

        var copenhagen = await shop.Addresses.ByCountry("DK").PlaceCity.Is("Copenhagen").ToListAsync();
        Report.Expect(copenhagen.Count == 2, "two addresses in Copenhagen");
        Report.Line($"In Copenhagen live {string.Join(" and ", copenhagen.Select(static address => address.UserId))} (GSI2, overloaded).");
    }
}
