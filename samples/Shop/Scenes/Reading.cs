using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Reads unlike entities together: in a batch, as of one moment, and as an item collection.</summary>
internal static class Reading
{
    public static async Task RunAsync(ShopTable shop)
    {
        Report.Title("Unlike entities in one read");
        var ada = shop.Users.Get("ada");
        var missing = shop.Users.Get("nobody");
        var line = shop.OrderLines.Get("o-005", 2);
        var batch = await shop.BatchGetAsync([ada, missing, line, .. SampleData.Products.Select(product => shop.Products.Get(product.Sku))]);
        Report.Expect(batch.Unprocessed.Count == 0, "nothing stays unprocessed");
        Report.Expect(batch.Get(ada) is { Points: 40 } && batch.Get(line) is { Sku: "CUP-03" }, "the user and the order line");
        Report.Expect(batch.Get(missing) is null, "no such user");
        var user = batch.Get(ada)!;
        Report.Line($"Batch: {user.Name} with {user.Points} points, an order line, {batch.OfEntity<Product>().Count()} products.");

        var order = SampleData.NewOrder(2, "ada");
        var read = shop.Orders.Get(order.UserId, order.PlacedAt, order.OrderId);
        var moment = await shop.TransactGetAsync([ada, read]);
        Report.Expect(moment.Get(read) is { Total: 258m, Gift: true, Note: null }, "o-002 costs 258");
        Report.Line($"As of one moment: {moment.Get(ada)!.Name} and {moment.Get(read)!.OrderId}, {moment.Get(read)!.Total:0.00}.");

        await shop.Addresses.DeleteAsync("ada", "work");
        var gone = await shop.Addresses.GetAsync(new AddressKey("ada", "work"), ReadOptions.Consistent);
        Report.Expect(gone is null, "the work address is deleted");
        Report.Line($"Ada's work address is deleted.");

        var customer = await shop.Customers.GetAsync("ada", ReadOptions.Consistent);
        var orders = await shop.Orders.Query("ada").Consistent().CountAsync();
        Report.Expect(customer is { Profile.Name: "Ada Larsen", Addresses: [{ Label: "home" }] } && customer.Orders.Count == orders, "all of Ada's");
        Report.Expect(customer?.Basket?.Quantities.Count == 2, "Ada's basket");
        Report.Line($"Ada's item collection, in one query: {customer!.Addresses.Count} address, {customer.Orders.Count} orders and a basket.");
    }
}
