using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Queries over a partition that orders and a profile share, and over the indexes.</summary>
public sealed class QueryBehaviourTests : IAsyncLifetime
{
    private EngineShop _engine = null!;
    private ShopTable _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await EngineShop.NewAsync();
        _shop = _engine.Table;
        await _shop.Profiles.PutAsync(Samples.Profile("u1"));
        for (var i = 0; i < 10; i++)
        {
            await _shop.Orders.PutAsync(
                Samples.Order("u1", day: i / 2, orderId: $"o{i}", total: i, gift: i % 2 == 0, state: i < 5 ? OrderState.Open : OrderState.Paid));
        }

        await _shop.Orders.PutAsync(Samples.Order("u2", day: 0, orderId: "other"));
        _engine.Provider.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_query_reads_its_entity_in_order()
    {
        Assert.Equal("0123456789", await Ids(_shop.Orders.Query("u1").ToListAsync()));
        Assert.Equal("9876543210", await Ids(_shop.Orders.Query("u1").Descending().ToListAsync()));
        Assert.Equal("u1", Assert.Single(await _shop.Profiles.Query("u1").ToListAsync()).UserId);
        Assert.Empty(await _shop.Orders.Query("nobody").ToListAsync());
    }

    [Fact]
    public async Task Ranges_of_the_first_part()
    {
        var day1 = Samples.Noon.AddDays(1);
        var query = _shop.Orders.Query("u1");
        Assert.Equal("23", await Ids(query.PlacedAt.Is(day1).ToListAsync()));
        Assert.Equal("23456789", await Ids(query.PlacedAt.AtLeast(day1).ToListAsync()));
        Assert.Equal("456789", await Ids(query.PlacedAt.After(day1).ToListAsync()));
        Assert.Equal("0123", await Ids(query.PlacedAt.AtMost(day1).ToListAsync()));
        Assert.Equal("01", await Ids(query.PlacedAt.Before(day1).ToListAsync()));
        Assert.Equal("2345", await Ids(query.PlacedAt.Between(day1, day1.AddDays(1)).ToListAsync()));
        Assert.Equal("", await Ids(query.PlacedAt.Between(day1, day1.AddTicks(-1)).ToListAsync()));
        Assert.Equal("89", await Ids(query.PlacedAt.After(day1.AddDays(2)).ToListAsync()));
        Assert.Equal("3210", await Ids(query.PlacedAt.AtMost(day1).Descending().ToListAsync()));
    }

    [Fact]
    public async Task Ranges_of_the_second_part_stay_inside_the_first()
    {
        var part = _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon.AddDays(1)).OrderId;
        Assert.Equal("2", await Ids(part.Is("o2").ToListAsync()));
        Assert.Equal("23", await Ids(part.AtLeast("o2").ToListAsync()));
        Assert.Equal("3", await Ids(part.After("o2").ToListAsync()));
        Assert.Equal("2", await Ids(part.AtMost("o2").ToListAsync()));
        Assert.Equal("2", await Ids(part.Before("o3").ToListAsync()));
        Assert.Equal("23", await Ids(part.Between("o1", "o9").ToListAsync()));
        Assert.Equal("23", await Ids(part.StartsWith("o").ToListAsync()));
        Assert.Equal("", await Ids(part.Is("o").ToListAsync()));
    }

    [Fact]
    public async Task A_native_index_answers_like_a_synthesised_one()
    {
        var day1 = Samples.Noon.AddDays(1);
        Assert.Equal("o0o1o2o3o4", await SortedIds(_shop.Orders.ByState(OrderState.Open, 1).ToListAsync()));
        Assert.Equal("o0o1o2o3o4", await SortedIds(_shop.Orders.ByTenantStatus("t1", OrderState.Open).Filter(o => o.UserId == "u1").ToListAsync()));
        Assert.Equal("o2o3o4", await SortedIds(_shop.Orders.ByState(OrderState.Open, 1).PlacedAt.AtLeast(day1).ToListAsync()));
        Assert.Equal("o2o3o4", await SortedIds(_shop.Orders.ByTenantStatus("t1", OrderState.Open).PlacedAt.AtLeast(day1).ToListAsync()));
        Assert.Equal("o2o3", await SortedIds(_shop.Orders.ByTenantStatus("t1", OrderState.Open).PlacedAt.Between(day1, day1).ToListAsync()));
        Assert.Equal("", await SortedIds(_shop.Orders.ByTenantStatus("t2", OrderState.Open).ToListAsync()));

        static async Task<string> SortedIds(ValueTask<List<Order>> orders) =>
            string.Concat(
                (await orders).Where(static order => order.UserId == "u1").Select(static order => order.OrderId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Filters_drop_results_after_reading()
    {
        Assert.Equal("02468", await Ids(_shop.Orders.Query("u1").Filter(o => o.Gift).ToListAsync()));
        Assert.Equal("468", await Ids(_shop.Orders.Query("u1").Filter(o => o.Gift && o.Total > 2m).ToListAsync()));
        Assert.Equal("46", await Ids(_shop.Orders.Query("u1").Filter(o => o.Gift).Filter(o => o.Total.Between(3m, 7m)).ToListAsync()));
    }

    [Fact]
    public async Task Take_counts_results_and_page_size_counts_what_is_evaluated()
    {
        Assert.Equal("024", await Ids(_shop.Orders.Query("u1").Filter(o => o.Gift).Take(3).PageSize(2).ToListAsync()));
        Assert.Equal(3, _engine.Provider.Calls.Count);
        _engine.Provider.Clear();
        Assert.Equal("012", await Ids(_shop.Orders.Query("u1").Take(3).ToListAsync()));
        Assert.Single(_engine.Provider.Calls);
    }

    [Fact]
    public async Task First_any_and_count()
    {
        var query = _shop.Orders.Query("u1");
        Assert.Equal("o0", (await query.FirstOrDefaultAsync())!.OrderId);
        Assert.Equal("o9", (await query.Descending().FirstOrDefaultAsync())!.OrderId);
        Assert.Null(await query.Filter(o => o.Total > 100m).FirstOrDefaultAsync());
        Assert.True(await query.AnyAsync());
        Assert.False(await query.Filter(o => o.Total > 100m).AnyAsync());
        Assert.Equal(10, await query.CountAsync());
        Assert.Equal(10, await query.PageSize(3).CountAsync());
        Assert.Equal(4, await query.Take(4).CountAsync());
        Assert.Equal(5, await query.Filter(o => o.Gift).CountAsync());
    }

    [Fact]
    public async Task Other_entities_in_range_are_neither_read_nor_counted()
    {
        // The same index keys under another discriminator.
        var raw = (await _shop.Provider.GetItemAsync(
            new() { TableName = "shop", Key = Samples.KeyOf(Samples.Order(day: 0, orderId: "o0")).ToItem() }, ItemCodec.Instance)).Item!;
        await _shop.Provider.PutItemAsync(new() { TableName = "shop" }, raw.With("_t", "Invoice").With("sk", "ORDER#~"), ItemCodec.Instance);
        Assert.Equal(10, (await _shop.Orders.Query("u1").ToListAsync()).Count);
        Assert.Equal(10, await _shop.Orders.Query("u1").CountAsync());
        Assert.Equal(10, (await _shop.Orders.Query("u1").Select(o => o.Total).ToListAsync()).Count);
        Assert.Equal("o9", (await _shop.Orders.Query("u1").Descending().FirstOrDefaultAsync())!.OrderId);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_cursor()
    {
        var query = _shop.Orders.Query("u1").PageSize(4);
        var pages = new List<string>();
        string? cursor = null;
        do
        {
            var page = await query.ToPageAsync(cursor);
            pages.Add(await Ids(ValueTask.FromResult(page.Items.ToList())));
            cursor = page.Cursor;
        }
        while (cursor is not null);
        Assert.Equal(["0123", "4567", "89"], pages);
    }

    [Fact]
    public async Task Pages_of_an_index_follow_each_other_by_cursor()
    {
        var query = _shop.Orders.ByTenantStatus("t1", OrderState.Paid).PageSize(2);
        var first = await query.ToPageAsync();
        var second = await query.ToPageAsync(first.Cursor);
        var third = await query.ToPageAsync(second.Cursor);
        Assert.Equal([2, 2, 1], new[] { first, second, third }.Select(static page => page.Items.Count));
        Assert.Equal(5, first.Items.Concat(second.Items).Concat(third.Items).Select(static order => order.OrderId).Distinct().Count());
    }

    [Fact]
    public async Task Take_ends_the_pages()
    {
        var query = _shop.Orders.Query("u1").Take(5).PageSize(3);
        var first = await query.ToPageAsync();
        var second = await query.ToPageAsync(first.Cursor);
        Assert.Equal("012", await Ids(ValueTask.FromResult(first.Items.ToList())));
        Assert.Equal("34", await Ids(ValueTask.FromResult(second.Items.ToList())));
        Assert.Null(second.Cursor);
    }

    [Fact]
    public async Task A_page_may_be_empty_and_not_the_last()
    {
        var page = await _shop.Orders.Query("u1").Filter(o => o.Total > 8m).PageSize(4).ToPageAsync();
        Assert.Empty(page.Items);
        Assert.NotNull(page.Cursor);
    }

    [Fact]
    public async Task Select_returns_the_chosen_attributes_only()
    {
        var items = await _shop.Orders.Query("u1").Filter(o => o.Total >= 8m).Select(o => o.OrderId, o => o.Total).ToListAsync();
        Assert.Equal([Item.Create(("OrderId", "o8"), ("Total", 8)), Item.Create(("OrderId", "o9"), ("Total", 9))], items);
        Assert.Equal(3, (await _shop.Orders.Query("u1").Take(3).Select(o => o.Total).ToListAsync()).Count);
    }

    [Fact]
    public async Task Await_foreach_reads_page_after_page_and_stops_early()
    {
        var seen = "";
        await foreach (var order in _shop.Orders.Query("u1").PageSize(3))
        {
            seen += order.OrderId[1..];
            if (seen.Length == 5)
            {
                break;
            }
        }

        Assert.Equal("01234", seen);
        Assert.Equal(2, _engine.Provider.Calls.Count);
    }

    [Fact]
    public async Task Linq_works_behind_the_visible_door()
    {
        var gifts = _shop.Orders.Query("u1").AsAsyncEnumerable().Where(static order => order.Gift).Select(static order => order.OrderId);
        Assert.Equal(["o0", "o2", "o4", "o6", "o8"], await gifts.ToListAsync());
    }

    private static async Task<string> Ids(ValueTask<List<Order>> orders) => string.Concat((await orders).Select(static order => order.OrderId[1..]));
}
