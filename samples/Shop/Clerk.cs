using Monotable;
using Shop.Model;

namespace Shop;

/// <summary>Places orders: the write side of the shop, as an application would have it.</summary>
internal sealed class Clerk(ShopTable shop)
{
    /// <summary>
    /// Places an order in one transaction: the user is active, the order and its lines are new, and each product has the stock, which is taken.
    /// </summary>
    /// <exception cref="TransactionFailedException">One of these does not hold; nothing was written.</exception>
    public async Task<Order> PlaceAsync(Order order, params IReadOnlyList<(Product Product, int Quantity)> basket)
    {
        var priced = order with { Total = basket.Sum(static entry => entry.Product.Price * entry.Quantity) };
        await shop.TransactAsync(
        [
            shop.Users.Check(order.UserId).If(u => u.Active),
            shop.Orders.Put(priced).IfNew(),
            .. basket.Select((entry, i) => shop.OrderLines.Put(NewLine(order, i + 1, entry.Product, entry.Quantity)).IfNew()),
            .. basket.Select(entry => Take(entry.Product.Sku, entry.Quantity)),
        ]);
        return priced;
    }

    // The stock is compared and taken by the service in one step, so two orders cannot sell the same piece.
    private ProductUpdate Take(string sku, int quantity) =>
        shop.Products.Update(sku).Add(p => p.Stock, -quantity).If(p => p.Stock >= quantity).ReturningItemOnFailure();

    private static OrderLine NewLine(Order order, int number, Product product, int quantity) => new()
    {
        OrderId = order.OrderId,
        Number = number,
        Sku = product.Sku,
        Quantity = quantity,
        UnitPrice = product.Price,
        PlacedAt = order.PlacedAt,
    };
}
