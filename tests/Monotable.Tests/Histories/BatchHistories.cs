using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Histories;

/// <summary>A batch of which the service leaves any part unprocessed, any time: what is not reported as left over is written.</summary>
public sealed class BatchHistories
{
    [Fact]
    public async Task No_write_is_lost_whatever_stays_unprocessed()
    {
        var complete = 0;
        var count = await EveryOrder.OfAsync(async stage =>
        {
            var shop = new ShopTable(stage.Engine);
            await shop.EnsureCreatedAsync();
            var gone = Samples.Order(orderId: "gone");
            await shop.Orders.PutAsync(gone);
            var orders = new[] { Samples.Order(orderId: "o1"), Samples.Order(orderId: "o2") };
            await stage.PlayAsync(("writer", async provider =>
            {
                var table = NewTable(stage, new LeavesSome(provider, stage), attemptsMax: 3);
                var result = await table.BatchWriteAsync([.. orders.Select(table.Orders.Put), table.Orders.Delete(gone)]);
                var left = result.Unprocessed.Select(static operation => operation.Key).ToHashSet();
                complete += left.Count == 0 ? 1 : 0;
                foreach (var order in orders)
                {
                    var stored = await shop.Orders.GetAsync(Samples.KeyOf(order));
                    Assert.Equal(!left.Contains(table.Orders.Put(order).Key), stored is not null);
                }

                var isLeft = await shop.Orders.GetAsync(Samples.KeyOf(gone)) is not null;
                Assert.Equal(left.Contains(table.Orders.Delete(gone).Key), isLeft);
            }));
        });
        Assert.InRange(complete, 2, count - 1);
    }

    [Fact]
    public async Task No_read_is_taken_for_missing_whatever_stays_unprocessed()
    {
        await EveryOrder.OfAsync(async stage =>
        {
            var shop = new ShopTable(stage.Engine);
            await shop.EnsureCreatedAsync();
            await shop.Orders.PutAsync(Samples.Order(orderId: "o1"));
            await shop.Orders.PutAsync(Samples.Order(orderId: "o2"));
            await stage.PlayAsync(("reader", async provider =>
            {
                var table = NewTable(stage, new LeavesSome(provider, stage), attemptsMax: 2);
                var keys = new[] { "o1", "o2", "never" }.Select(static id => Samples.KeyOf(Samples.Order(orderId: id)));
                GetOperation<Order>[] gets = [.. keys.Select(table.Orders.Get)];
                var results = await table.BatchGetAsync(gets);
                foreach (var get in gets.Except(results.Unprocessed.Cast<GetOperation<Order>>()))
                {
                    Assert.Equal(get != gets[2], results.Get(get) is not null);
                }
            }));
        });
    }

    private static ShopTable NewTable(Stage stage, IDynamoDbProvider provider, int attemptsMax) =>
        new(provider, new() { BatchAttemptsMax = attemptsMax }) { TimeProvider = stage.Time };
}
