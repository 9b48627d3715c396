using Monotable;

namespace Shop.Model;

/// <summary>A user with all that lies under the user's partition key, read in one query.</summary>
[ItemCollection<ShopTable>]
public sealed record Customer(User Profile, IReadOnlyList<Address> Addresses, IReadOnlyList<Order> Orders, Basket? Basket);
