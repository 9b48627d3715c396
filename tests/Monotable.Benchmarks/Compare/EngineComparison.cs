using Monotable.Benchmarks.Compare.Model;
using Monotable.Protocol;

namespace Monotable.Benchmarks.Compare;

/// <summary>The engine in process, through the repository, beside collections of .NET that do the bare storage work.</summary>
internal static class EngineComparison
{
    private const string UserId = "u-1029384";
    private const int Stored = 1_000;

    public static async Task<IReadOnlyList<ComparedCase>> CasesAsync()
    {
        var table = new BenchTable(new InProcessProvider(new DynamoDbEngine()));
        await table.EnsureCreatedAsync();
        var bare = new BareStorage();
        for (var i = 0; i < Stored; i++)
        {
            await table.FlatOrders.PutAsync(Samples.Flat(i));
            bare.Put(Samples.Flat(i));
        }

        return
        [
            Get(table, bare),
            Put(table, bare),
            ConditionalPut(table, bare),
            Update(table, bare),
            await QueryAsync(bare),
            Batch(table, bare),
            Transaction(table, bare),
        ];
    }

    private static ComparedCase Get(BenchTable table, BareStorage bare) => new(
        "engine-get",
        ("ours", async () => Check(await table.FlatOrders.GetAsync(UserId, "o-5000001") is { Quantity: 1 })),
        ("floor", () =>
        {
            Check(bare.Get(UserId, "o-5000001") is { Quantity: 1 });
            return default;
        }));

    private static ComparedCase Put(BenchTable table, BareStorage bare)
    {
        var order = Samples.Flat(2);
        return new(
            "engine-put",
            ("ours", async () => await table.FlatOrders.PutAsync(order)),
            ("floor", () =>
            {
                bare.Put(order);
                return default;
            }));
    }

    private static ComparedCase ConditionalPut(BenchTable table, BareStorage bare)
    {
        var order = Samples.Flat(4);
        return new(
            "engine-put-if",
            ("ours", async () => await table.FlatOrders.Put(order).If(o => o.Quantity >= 0).ExecuteAsync()),
            ("floor", () =>
            {
                Check(bare.Get(UserId, order.OrderId) is { Quantity: >= 0 });
                bare.Put(order);
                return default;
            }));
    }

    private static ComparedCase Update(BenchTable table, BareStorage bare) => new(
        "engine-update",
        ("ours", () => table.FlatOrders.Update(UserId, "o-5000003").Set(o => o.Price, 12.5m).ExecuteAsync()),
        ("floor", () =>
        {
            bare.Update(UserId, "o-5000003", static order => order.Price = 12.5m);
            return default;
        }));

    private static async Task<ComparedCase> QueryAsync(BareStorage bare)
    {
        var table = new BenchTable(new InProcessProvider(new DynamoDbEngine()));
        await table.EnsureCreatedAsync();
        for (var i = 0; i < 100; i++)
        {
            await table.FlatOrders.PutAsync(Samples.Flat(i));
        }

        return new(
            "engine-query-100",
            ("ours", async () => Check((await table.FlatOrders.Query(UserId).ToListAsync()).Count == 100)),
            ("floor", () =>
            {
                Check(bare.Query(UserId, 100).Count == 100);
                return default;
            }));
    }

    private static ComparedCase Batch(BenchTable table, BareStorage bare)
    {
        FlatOrder[] orders = [.. Enumerable.Range(200, 25).Select(Samples.Flat)];
        return new(
            "engine-batch-25",
            ("ours", async () => await table.BatchWriteAsync([.. orders.Select(table.FlatOrders.Put)])),
            ("floor", () => PutAll(bare, orders)));
    }

    private static ComparedCase Transaction(BenchTable table, BareStorage bare)
    {
        FlatOrder[] orders = [.. Enumerable.Range(100, 10).Select(Samples.Flat)];
        return new(
            "engine-transact-10",
            ("ours", () => table.TransactAsync([.. orders.Select(table.FlatOrders.Put)])),
            ("floor", () => PutAll(bare, orders)));
    }

    private static ValueTask PutAll(BareStorage bare, FlatOrder[] orders)
    {
        foreach (var order in orders)
        {
            bare.Put(order);
        }

        return default;
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("An answer was read wrong: what is measured does not work.");
        }
    }
}
