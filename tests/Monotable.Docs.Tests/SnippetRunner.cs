using System.Globalization;
using System.Reflection;

namespace Monotable.Docs.Tests;

/// <summary>Runs a page's statements, each block on an in-process engine of its own that holds what the guide assumes.</summary>
internal static class SnippetRunner
{
    private const string Harness = """
        using Monotable;
        using Monotable.Protocol;

        namespace Shop;

        public static class Harness
        {
            private static readonly DateTimeOffset Placed = new(2025, 3, 1, 9, 30, 0, TimeSpan.Zero);

            public static readonly Dictionary<string, Func<Task>> Snippets = new()
            {
                //SNIPPETS
            };

            public static async Task<Item> StoredOrderAsync()
            {
                var shop = await SeededAsync();
                var request = new GetItemRequest { TableName = shop.TableName, Key = new OrderKey("u-1", Placed, "o-1").ToItem() };
                return (await shop.Provider.GetItemAsync(request, ItemCodec.Instance)).Item!;
            }

            private static async Task RunAsync(
                Func<ShopTable, Order, Product, string, DateTimeOffset, string, string?, CancellationToken, Task> snippet)
            {
                var shop = await SeededAsync();
                var desk = new Product { Sku = "desk", Name = "Desk", Stock = 1 };
                await snippet(shop, NewOrder("o-2"), desk, "u-1", Placed, "o-1", null, CancellationToken.None);
            }

            private static async Task<ShopTable> SeededAsync()
            {
                var shop = new ShopTable(new InProcessProvider(new DynamoDbEngine()));
                await shop.EnsureCreatedAsync();
                await shop.Users.PutAsync(new User("u-1", "Ada"));
                await shop.Orders.PutAsync(NewOrder("o-1"));
                await shop.Products.PutAsync(new Product { Sku = "lamp", Name = "Lamp", Price = 19.90m, Stock = 5 });
                return shop;
            }

            private static Order NewOrder(string orderId) =>
                new() { UserId = "u-1", PlacedAt = Placed, OrderId = orderId, TenantId = "north", Shard = 3, Total = 19.90m };
        }
        """;

    /// <summary>Loads a page's code with the harness.</summary>
    public static Type Load(Page page)
    {
        var snippets = page.Snippets.Where(static snippet => snippet.IsStatements).ToList();
        var entries = snippets.Select(static snippet =>
            string.Create(
                CultureInfo.InvariantCulture, $"[\"{snippet.Page}:{snippet.Line}\"] = static () => RunAsync(Snippet{snippet.Line}.RunAsync),"));
        var compiled = SnippetCompiler.Compile(page, snippets, Harness.Replace("//SNIPPETS", string.Join('\n', entries), StringComparison.Ordinal));
        using var stream = new MemoryStream();
        var result = compiled.Compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(stream.ToArray()).GetType("Shop.Harness", throwOnError: true)!;
    }

    /// <summary>Gets what runs each block, by its place.</summary>
    public static Dictionary<string, Func<Task>> SnippetsOf(Page page) =>
        (Dictionary<string, Func<Task>>)Load(page).GetField("Snippets")!.GetValue(null)!;
}
