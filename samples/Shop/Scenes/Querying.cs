using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Queries the table and its indexes: ranges, filters, order, pages.</summary>
internal static class Querying
{
    public static async Task RunAsync(ShopTable shop, IReadOnlyList<string> leftOut)
    {
        Report.Title("Queries");
        await RangesAsync(shop);
        await PagesAsync(shop);
        await IndexesAsync(shop);
        if (leftOut.Contains(ShopTable.ByStoreAndState))
        {
            Report.Line($"Skipped: orders by store and state, since the table has no index {ShopTable.ByStoreAndState} here.");
            return;
        }

        // A native key: three attributes of the order, compared as they are. The call is the same as for a synthesised key.
        var north = await shop.Orders.ByStoreAndState("north", OrderState.Open).PlacedAt.After(SampleData.Day(2)).ToListAsync();
        Expect(north, ["o-003", "o-004", "o-005"]);
        Report.Line($"Open in store north after {SampleData.Day(2):d MMM}: {Ids(north)} ({ShopTable.ByStoreAndState}, a key of three attributes).");
    }

    private static async Task RangesAsync(ShopTable shop)
    {
        var recent = await shop.Orders.Query("ada").PlacedAt.AtLeast(SampleData.Day(2)).Descending().ToListAsync();
        Expect(recent, ["o-005", "o-004", "o-002"]);
        Report.Line($"Ada's orders since {SampleData.Day(2):d MMM}, newest first: {Ids(recent)}.");

        var between = await shop.Orders.Query("ada")
            .PlacedAt.Between(SampleData.Day(1), SampleData.Day(4))
            .Filter(o => o.Gift && o.Total > 100m)
            .ToListAsync();
        Expect(between, ["o-002"]);
        Report.Line($"Ada's gifts above 100 among the first four: {Ids(between)}.");

        var summaries = await shop.Orders.Query("ada").AsOrderSummary().ToListAsync();
        Report.Expect(summaries.Sum(static summary => summary.Total) == 425.65m, "Ada has spent 425.65");
        Report.Line($"Ada has spent {summaries.Sum(static summary => summary.Total):0.00} (a projection: three attributes of each order are read).");

        var count = await shop.Orders.Query("ada").Consistent().CountAsync();
        Report.Expect(count == 4, "Ada has four orders");
        Report.Line($"Ada has {count} orders; her profile and addresses in the same item collection are not among them.");
    }

    private static async Task PagesAsync(ShopTable shop)
    {
        var query = shop.Orders.Query("ada").PageSize(3);
        var first = await query.ToPageAsync();
        Report.Expect(first.Items.Count == 3 && first.Cursor is not null, "a full first page");
        Report.Line($"First page: {Ids(first.Items)}; the cursor is {first.Cursor!.Length} opaque characters.");

        // The cursor is text: a web client would send it back with its next request.
        var second = await query.ToPageAsync(first.Cursor);
        Expect(second.Items, ["o-005"]);
        Report.Line($"Second page: {Ids(second.Items)}.");
    }

    private static async Task IndexesAsync(ShopTable shop)
    {
        var open = await shop.Orders.ByState(OrderState.Open).PlacedAt.Before(SampleData.Day(4)).ToListAsync();
        Expect(open, ["o-001", "o-002", "o-003"]);
        Report.Line($"Open orders before {SampleData.Day(4):d MMM}: {Ids(open)} (GSI1).");

        var sold = 0;
        await foreach (var line in shop.OrderLines.BySku("CUP-03"))
        {
            sold += line.Quantity;
        }

        Report.Expect(sold == 12, "12 cups sold");
        Report.Line($"Cups sold: {sold} (GSI1).");

        var kitchen = await shop.Products.ByCategory("kitchen").Price.AtMost(100m).ToListAsync();
        Report.Expect(kitchen.Select(static product => product.Sku).SequenceEqual(["CUP-03", "KET-01"]), "cup and kettle cost at most 100");
        Report.Line($"Kitchen up to 100, cheapest first: {string.Join(", ", kitchen.Select(static product => product.Name))} (GSI2).");
    }

    private static string Ids(IEnumerable<Order> orders) => string.Join(", ", orders.Select(static order => order.OrderId));

    private static void Expect(IEnumerable<Order> orders, string[] ids) =>
        Report.Expect(orders.Select(static order => order.OrderId).SequenceEqual(ids), $"orders {string.Join(", ", ids)}");
}
