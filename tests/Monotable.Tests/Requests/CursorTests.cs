using System.Buffers.Text;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>Cursors carry a position, belong to one query, and are refused when damaged.</summary>
public sealed class CursorTests
{
    private static readonly Item End = Item.Create(
        ("pk", "USER#ü\0"), ("sk", "ORDER#1"), ("n", DynamoDbNumber.Parse("-12345678901234567890.123456789")), (
            "b", AttributeValue.Binary([0, 255])));

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public CursorTests()
    {
        _shop = new(_provider);
        _provider.Script = static _ => new QueryResponse<Order> { Items = [Samples.Order(), Samples.Order()], LastEvaluatedKey = End };
    }

    [Fact]
    public async Task A_cursor_brings_the_key_back_exactly()
    {
        var query = _shop.Orders.Query("u1").Filter(o => o.Tags.Contains("x") && o.Tags == new HashSet<string> { "a", "b" });
        var page = await query.ToPageAsync();
        Assert.Equal(2, page.Items.Count);
        await query.ToPageAsync(page.Cursor);
        Assert.Equal([null, End], _provider.Requests<QueryRequest>().Select(static request => request.ExclusiveStartKey));
    }

    [Fact]
    public async Task A_cursor_passes_through_urls()
    {
        var page = await _shop.Orders.Query("u1").ToPageAsync();
        Assert.Equal(page.Cursor, Uri.EscapeDataString(page.Cursor!));
    }

    [Fact]
    public async Task The_page_size_may_change_between_pages()
    {
        var page = await _shop.Orders.Query("u1").PageSize(2).ToPageAsync();
        await _shop.Orders.Query("u1").PageSize(9).ToPageAsync(page.Cursor);
        Assert.Equal([2, 9], _provider.Requests<QueryRequest>().Select(static request => request.Limit));
    }

    [Fact]
    public async Task Take_counts_over_all_pages()
    {
        var query = _shop.Orders.Query("u1").Take(5);
        var first = await query.ToPageAsync();
        var second = await query.ToPageAsync(first.Cursor);
        _provider.Script = static _ => new QueryResponse<Order> { Items = [Samples.Order()], LastEvaluatedKey = End };
        var third = await query.ToPageAsync(second.Cursor);
        Assert.Null(third.Cursor);
        Assert.Equal([5, 3, 1], _provider.Requests<QueryRequest>().Select(static request => request.Limit));
    }

    [Fact]
    public async Task A_cursor_of_another_query_is_refused()
    {
        var query = _shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).Filter(o => o.Total > 1m);
        var cursor = (await query.ToPageAsync()).Cursor;
        _provider.Clear();
        await Refused(_shop.Orders.Query("u2").PlacedAt.AtLeast(Samples.Noon).Filter(o => o.Total > 1m).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").PlacedAt.After(Samples.Noon).Filter(o => o.Total > 1m).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon.AddTicks(1)).Filter(o => o.Total > 1m).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).Filter(o => o.Total > 2m).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).Filter(o => o.Total >= 1m).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).ToPageAsync(cursor));
        await Refused(query.Descending().ToPageAsync(cursor));
        await Refused(_shop.Orders.ByTenantStatus("u1", OrderState.Open).ToPageAsync(cursor));
        var other = new ShopTable(_provider, new() { TableName = "other" });
        await Refused(other.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).Filter(o => o.Total > 1m).ToPageAsync(cursor));
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task Filters_with_binary_and_sets_of_one_size_are_different_queries()
    {
        var cursor = (await _shop.Orders.Query("u1").Filter(o => o.Tags == new HashSet<string> { "a", "b" }).ToPageAsync()).Cursor;
        await Refused(_shop.Orders.Query("u1").Filter(o => o.Tags == new HashSet<string> { "a", "c" }).ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").Filter(o => o.Note == "a").ToPageAsync(cursor));
    }

    [Fact]
    public async Task A_cursor_damaged_in_any_place_is_refused()
    {
        var cursor = (await _shop.Orders.Query("u1").ToPageAsync()).Cursor!;
        var bytes = Base64Url.DecodeFromChars(cursor);
        _provider.Clear();
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x10;
            await Refused(_shop.Orders.Query("u1").ToPageAsync(Base64Url.EncodeToString(damaged)));
            await Refused(_shop.Orders.Query("u1").ToPageAsync(Base64Url.EncodeToString(bytes.AsSpan(0, i))));
        }

        await Refused(_shop.Orders.Query("u1").ToPageAsync(""));
        await Refused(_shop.Orders.Query("u1").ToPageAsync("not a cursor"));
        await Refused(_shop.Orders.Query("u1").ToPageAsync(cursor + cursor));
        Assert.Empty(_provider.Calls);
    }

    private static async Task Refused(ValueTask<Page<Order>> page) =>
        await Assert.ThrowsAsync<InvalidCursorException>(page.AsTask);
}
