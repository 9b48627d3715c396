using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Fills baskets, entry by entry; one that has expired is not read.</summary>
internal static class Baskets
{
    public static async Task RunAsync(ShopTable shop)
    {
        Report.Title("Baskets");
        var now = TimeProvider.System.GetUtcNow();
        var cups = new Dictionary<string, int> { ["CUP-03"] = 2 };
        await shop.Baskets.PutAsync(new() { UserId = "ada", KeptUntil = now.AddHours(1), Quantities = cups });
        var basket = await shop.Baskets.Update("ada")
            .Add(b => b.Quantities["CUP-03"], 4)
            .Set(b => b.Quantities["MAP-04"], 1)
            .ReturningNew()
            .ExecuteAsync();
        Report.Expect(basket?.Quantities is { Count: 2 } all && all["CUP-03"] == 6 && all["MAP-04"] == 1, "six cups and a map");
        Report.Line($"Ada's basket: {string.Join(", ", basket!.Quantities.OrderBy(static entry => entry.Key).Select(Entry))}.");

        await shop.Baskets.PutAsync(new() { UserId = "ben", KeptUntil = now.AddMinutes(-1) });
        Report.Expect(await shop.Baskets.GetAsync(new BasketKey("ben"), ReadOptions.Consistent) is null, "Ben's basket has expired");
        Report.Line($"Ben's basket has expired: it is not read, whether or not DynamoDB has deleted it yet.");
    }

    private static string Entry(KeyValuePair<string, int> entry) => FormattableString.Invariant($"{entry.Value} x {entry.Key}");
}
