using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Histories;

/// <summary>A cursor goes on where its own query stopped, and nowhere else: each kind of query, with the cursors of all the others.</summary>
public sealed class CursorHistories
{
    private static readonly (string Name, Func<ShopTable, string?, Task<Page<Order>>> ReadAsync)[] Queries =
    [
        ("partition", static (shop, cursor) => shop.Orders.Query("u1").PageSize(1).ToPageAsync(cursor).AsTask()),
        ("another partition", static (shop, cursor) => shop.Orders.Query("u2").PageSize(1).ToPageAsync(cursor).AsTask()),
        ("descending", static (shop, cursor) => shop.Orders.Query("u1").Descending().PageSize(1).ToPageAsync(cursor).AsTask()),
        ("a range", static (shop, cursor) => shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).PageSize(1).ToPageAsync(cursor).AsTask()),
        ("a filter", static (shop, cursor) => shop.Orders.Query("u1").Filter(o => o.Total > 1m).PageSize(1).ToPageAsync(cursor).AsTask()),
        ("another filter", static (shop, cursor) => shop.Orders.Query("u1").Filter(o => o.Total > 2m).PageSize(1).ToPageAsync(cursor).AsTask()),
        ("an index", static (shop, cursor) => shop.Orders.ByState(OrderState.Open, 1).PageSize(1).ToPageAsync(cursor).AsTask()),
        ("a native index", static (shop, cursor) => shop.Orders.ByTenantStatus("t1", OrderState.Open).PageSize(1).ToPageAsync(cursor).AsTask()),
        ("a scan", static (shop, cursor) => shop.Orders.Scan().PageSize(1).ToPageAsync(cursor).AsTask()),
    ];

    public static TheoryData<bool> Sealed => [false, true];

    [Theory]
    [MemberData(nameof(Sealed))]
    public async Task A_cursor_is_refused_by_every_query_but_its_own(bool isSealed)
    {
        var options = new TableOptions();
        if (isSealed)
        {
            options.CursorKeys.Add(Convert.ToBase64String(new byte[32]));
        }

        var shop = new ShopTable(await NewEngineAsync(), options);
        foreach (var (from, firstAsync) in Queries)
        {
            var cursor = (await firstAsync(shop, null)).Cursor;
            Assert.True(cursor is not null, $"The query of {from} has one page only.");
            foreach (var (to, nextAsync) in Queries)
            {
                if (from == to)
                {
                    Assert.Single((await nextAsync(shop, cursor)).Items);
                }
                else
                {
                    await Assert.ThrowsAsync<InvalidCursorException>(() => nextAsync(shop, cursor));
                }
            }
        }
    }

    private static async Task<InProcessProvider> NewEngineAsync()
    {
        var engine = new InProcessProvider(new DynamoDbEngine());
        var shop = new ShopTable(engine);
        await shop.EnsureCreatedAsync();
        foreach (var user in new[] { "u1", "u2" })
        {
            for (var day = 0; day < 3; day++)
            {
                await shop.Orders.PutAsync(Samples.Order(user, day, total: 10m));
            }
        }

        return engine;
    }
}
