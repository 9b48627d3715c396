using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Updates single attributes, with the keys of the indexes kept in step.</summary>
internal static class Updating
{
    public static async Task RunAsync(ShopTable shop)
    {
        Report.Title("Updates");
        var first = SampleData.NewOrder(1, "ada");
        var key = new OrderKey(first.UserId, first.PlacedAt, first.OrderId);

        // State feeds GSI1's key, so it cannot be set alone: SetByState sets the key with it.
        var shipped = await shop.Orders.Update(key)
            .SetByState(OrderState.Shipped)
            .Set(o => o.ShippedAt, SampleData.Day(8))
            .Append(o => o.History, "packed", "shipped")
            .If(o => o.ShippedAt == null)
            .ReturningNew()
            .ExecuteAsync();
        Report.Expect(shipped is { State: OrderState.Shipped, History: ["placed", "packed", "shipped"] }, "o-001 is shipped");
        Report.Line($"{shipped!.OrderId} is {shipped.State}; history: {string.Join(", ", shipped.History)}.");

        var byState = await shop.Orders.ByState(OrderState.Shipped).ToListAsync();
        Report.Expect(byState is [{ OrderId: "o-001" }], "GSI1 has o-001 among the shipped");
        Report.Line($"Shipped orders: {byState.Count} (GSI1 followed).");
        await RefuseAsync(shop, key);

        await shop.Products.Update("KET-01").Delete(p => p.Tags, "1.7 l").ExecuteAsync();
        var kettle = await shop.Products.Update("KET-01").Add(p => p.Stock, 40).Add(p => p.Tags, "sale").ReturningNew().ExecuteAsync();
        Report.Expect(kettle is { Stock: 49 } && kettle.Tags.SetEquals(["sale", "steel"]), "49 kettles with two tags");
        Report.Line($"{kettle!.Name}: {kettle.Stock} in stock, tagged {string.Join(" and ", kettle.Tags.Order(StringComparer.Ordinal))}.");

        await shop.Products.Update("KET-01").SetByCategory("kitchen", 34.90m).ExecuteAsync();
        var cheapest = await shop.Products.ByCategory("kitchen").Price.Between(30m, 35m).FirstOrDefaultAsync();
        Report.Expect(cheapest is { Sku: "KET-01", Price: 34.90m }, "the kettle costs 34.90");
        Report.Line($"The {cheapest!.Name.ToLowerInvariant()} now costs {cheapest.Price:0.00} (GSI2 followed).");

        var touched = await shop.Users.Update("ada").Add(u => u.Points, 40).ReturningUpdatedNew().ExecuteAsync();
        Report.Line($"Ada's points, and the version that follows every write: {touched}.");

        var before = await shop.Users.Update("ben").Set(u => u.Name, "Ben Okafor-Lind").SetIfAbsent(u => u.Points, 5).ReturningOld().ExecuteAsync();
        Report.Expect(before is { Name: "Ben Okafor", Points: 0 }, "Ben had no points");
        Report.Line($"{before!.Name} has another name now.");
    }

    private static async Task RefuseAsync(ShopTable shop, OrderKey key)
    {
        try
        {
            await shop.Orders.Update(key)
                .Set(o => o.ShippedAt, SampleData.Day(9))
                .If(o => o.ShippedAt == null)
                .ReturningItemOnFailure()
                .ExecuteAsync();
        }
        catch (ConditionalCheckFailedException exception)
        {
            Report.Expect(exception.Item is not null, "the refusal carries the item");
            Report.Line($"Shipping it twice is refused: {exception.Message}.");
            return;
        }

        throw new SampleFailedException("Expected: an order is not shipped twice");
    }
}
