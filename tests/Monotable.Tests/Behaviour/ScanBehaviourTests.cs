using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Scans of a table that orders share with profiles and with items that are no entities at all.</summary>
public sealed class ScanBehaviourTests : IAsyncLifetime
{
    private const int Orders = 40;

    private EngineShop _engine = null!;
    private ShopTable _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await EngineShop.NewAsync();
        _shop = _engine.Table;
        for (var i = 0; i < Orders; i++)
        {
            await _shop.Orders.PutAsync(Samples.Order($"u{i % 13}", day: i, orderId: $"o{i}", total: i, shard: i < 10 ? 1 : null));
            await _shop.Profiles.PutAsync(Samples.Profile($"u{i % 13}"));
        }

        await PutRawAsync(Item.Create(("pk", "SETTINGS"), ("sk", "ORDER#none")));
        await PutRawAsync(Item.Create(("pk", "USER#u1"), ("sk", "ORDERLY")));
        _engine.Provider.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_scan_returns_its_entity_and_nothing_else()
    {
        Assert.Equal(Numbers(0, Orders), await Ids(_shop.Orders.Scan().ToListAsync()));
        Assert.Equal(Orders, await _shop.Orders.Scan().CountAsync());
        Assert.Equal(Numbers(30, 10), await Ids(_shop.Orders.Scan().Filter(o => o.Total >= 30m).ToListAsync()));
        Assert.Equal(Orders + 13 + 2, (await _shop.ScanWholeTable().ToListAsync()).Count);
    }

    [Fact]
    public async Task An_item_without_a_discriminator_is_an_order_by_its_key()
    {
        await PutRawAsync(Item.Create(
            ("pk", "USER#old"),
            ("sk", "ORDER#2020"),
            ("UserId", "old"),
            ("PlacedAt", "2020-01-01T00:00:00.0000000Z"),
            ("OrderId", "old"),
            ("State", "Paid"),
            ("TenantId", "t1")));
        Assert.Equal(Orders + 1, (await _shop.Orders.Scan().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_sparse_index_holds_only_what_has_its_key() =>
        Assert.Equal(Numbers(0, 10), await Ids(_shop.Orders.ScanByState().ToListAsync()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(60)]
    public async Task Segments_together_are_the_whole(int count)
    {
        Assert.Equal(Numbers(0, Orders), await Ids(_shop.Orders.Scan().PageSize(3).InSegments(count).ToListAsync()));
        Assert.Equal(Orders, await _shop.Orders.Scan().PageSize(3).InSegments(count).CountAsync());
        var alone = new List<Order>();
        for (var i = 0; i < count; i++)
        {
            await foreach (var order in _shop.Orders.Scan().Segment(i, count))
            {
                alone.Add(order);
            }
        }

        Assert.Equal(Numbers(0, Orders), await Ids(ValueTask.FromResult(alone)));
    }

    [Fact]
    public async Task Pages_follow_their_cursors_to_the_end()
    {
        var orders = new List<Order>();
        string? cursor = null;
        do
        {
            var page = await _shop.Orders.Scan().PageSize(5).ToPageAsync(cursor);
            Assert.InRange(page.Items.Count, 0, 5);
            orders.AddRange(page.Items);
            cursor = page.Cursor;
        }
        while (cursor is not null);
        Assert.Equal(Numbers(0, Orders), await Ids(ValueTask.FromResult(orders)));
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_the_option_says()
    {
        var slow = new SlowScans(_engine.Engine);
        var shop = new ShopTable(slow, new() { ParallelRequestsMax = 3 });
        var reading = shop.Orders.Scan().PageSize(2).InSegments(10).ToListAsync().AsTask();
        await slow.BegunAsync(3);
        Assert.Equal(3, slow.UnderWay);
        slow.Open();
        Assert.Equal(Numbers(0, Orders), await Ids(new(reading)));
        Assert.Equal(3, slow.UnderWayMax);
        Assert.Equal(0, slow.UnderWay);
    }

    [Fact]
    public async Task Cancelling_ends_all_requests()
    {
        var slow = new SlowScans(_engine.Engine);
        var shop = new ShopTable(slow);
        using var cancellation = new CancellationTokenSource();
        var reading = shop.Orders.Scan().InSegments(4).ToListAsync(cancellation.Token).AsTask();
        await slow.BegunAsync(4);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, slow.UnderWay);
    }

    [Fact]
    public async Task Cancelling_among_the_items_of_a_page_ends_the_enumeration()
    {
        using var cancellation = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in _shop.Orders.Scan().InSegments(2).WithCancellation(cancellation.Token))
            {
                seen++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task Who_leaves_early_leaves_no_request_behind()
    {
        var slow = new SlowScans(_engine.Engine);
        slow.Open();
        var shop = new ShopTable(slow, new() { ParallelRequestsMax = 2 });
        await foreach (var _ in shop.Orders.Scan().PageSize(1).InSegments(8))
        {
            break;
        }

        Assert.Equal(0, slow.UnderWay);
    }

    [Fact]
    public async Task An_error_in_one_segment_ends_the_others()
    {
        var provider = new ScriptedProvider
        {
            Script = static request => ((ScanRequest)request).Segment == 1
                ? throw new ResourceNotFoundException("no")
                : new ScanResponse<Order> { LastEvaluatedKey = Samples.KeyOf(Samples.Order()).ToItem() },
        };
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            async () => await new ShopTable(provider).Orders.Scan().InSegments(3).ToListAsync());
        var calls = provider.Calls.Count;
        await Task.Yield();
        Assert.Equal(calls, provider.Calls.Count);
        Assert.Contains(provider.Calls, static call => call.CancellationToken.IsCancellationRequested);
    }

    private static IEnumerable<int> Numbers(int from, int count) => Enumerable.Range(from, count);

    private static async Task<IEnumerable<int>> Ids(ValueTask<List<Order>> orders) => (await orders)
        .Select(static order => int.Parse(order.OrderId.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).Order();

    private async Task PutRawAsync(Item item) =>
        await _engine.Engine.PutItemAsync(new PutItemRequest { TableName = "shop" }, item, ItemCodec.Instance);
}
