using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Places orders in transactions: some succeed, and two fail with the reason per operation.</summary>
internal static class Ordering
{
    public static async Task RunAsync(ShopTable shop, Clerk clerk)
    {
        Report.Title("Orders, each in one transaction");
        var (kettle, grinder, cup, map) =
            (SampleData.Product("KET-01"), SampleData.Product("GRI-02"), SampleData.Product("CUP-03"), SampleData.Product("MAP-04"));
        Print(await clerk.PlaceAsync(SampleData.NewOrder(1, "ada"), (kettle, 1), (cup, 6)));
        Print(await clerk.PlaceAsync(SampleData.NewOrder(2, "ada", gift: true), (grinder, 2)));
        Print(await clerk.PlaceAsync(SampleData.NewOrder(3, "ben"), (cup, 2)));
        Print(await clerk.PlaceAsync(SampleData.NewOrder(4, "ada"), (map, 1)));
        Print(await clerk.PlaceAsync(SampleData.NewOrder(5, "ada", gift: true), (map, 2), (cup, 4)));

        var left = await shop.Products.GetAsync("GRI-02");
        Report.Expect(left?.Stock == 1, "one grinder left");
        Report.Line($"{left!.Stock} {left.Name} is left of {grinder.Stock}.");

        await RefuseAsync(shop, clerk, SampleData.NewOrder(6, "ben"), 5, (cup, 1), (grinder, 2));
        await RefuseAsync(shop, clerk, SampleData.NewOrder(7, "cleo"), 0, (cup, 1));
    }

    private static void Print(Order order) => Report.Line($"{order.OrderId} of {order.UserId,-4} {order.Total,7:0.00}{(order.Gift ? "  gift" : "")}");

    private static async Task RefuseAsync(
        ShopTable shop, Clerk clerk, Order order, int atFault, params IReadOnlyList<(Product Product, int Quantity)> basket)
    {
        try
        {
            await clerk.PlaceAsync(order, basket);
        }
        catch (TransactionFailedException exception)
        {
            Report.Line($"{order.OrderId} of {order.UserId,-4} refused, and nothing written:");
            foreach (var failure in exception.Failures)
            {
                var stock = failure.CurrentItem<Product>() is { } product ? $" There are {product.Stock}." : "";
                Report.Line($"  operation {failure.Index}, {failure.Operation.EntityName} {failure.Operation.Key}:");
                Report.Line($"  {failure.Reason.Code}. {failure.Reason.Message?.TrimEnd('.')}.{stock}");
            }

            Report.Expect(exception.Failures is [{ Index: var only }] && only == atFault, $"operation {atFault} alone is at fault");
            Report.Expect(await shop.Orders.GetAsync(order.UserId, order.PlacedAt, order.OrderId) is null, $"{order.OrderId} is not stored");
            return;
        }

        throw new SampleFailedException($"Expected: {order.OrderId} is refused");
    }
}
