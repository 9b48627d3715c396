using System.Buffers.Text;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>Cursors with keys: unreadable, signed, made by any of the keys that are current, and too old after a while.</summary>
public sealed class SealedCursorTests
{
    private static readonly Item End = Samples.KeyOf(Samples.Order("ada@example.com")).ToItem();

    private readonly ScriptedProvider _provider = new()
    {
        Script = static _ => new QueryResponse<Order> { Items = [Samples.Order()], LastEvaluatedKey = End },
    };

    private readonly MovedTime _time = new();

    [Fact]
    public async Task A_sealed_cursor_brings_the_key_back_and_does_not_show_it()
    {
        var shop = NewShop(lifetime: null, Key(1));
        var cursor = (await shop.Orders.Query("u1").ToPageAsync()).Cursor!;
        await shop.Orders.Query("u1").ToPageAsync(cursor);
        Assert.Equal([null, End], _provider.Requests<QueryRequest>().Select(static request => request.ExclusiveStartKey));
        Assert.Equal(-1, Base64Url.DecodeFromChars(cursor).AsSpan().IndexOf("ada"u8));
        Assert.NotEqual(cursor, (await shop.Orders.Query("u1").ToPageAsync()).Cursor);
        Assert.Equal(cursor, Uri.EscapeDataString(cursor));
    }

    [Fact]
    public async Task A_cursor_changed_in_any_place_is_refused_and_nothing_is_sent()
    {
        var shop = NewShop(lifetime: null, Key(1));
        var bytes = Base64Url.DecodeFromChars((await shop.Orders.Query("u1").ToPageAsync()).Cursor!);
        _provider.Clear();
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 1;
            await Refused(CursorFault.Damaged, shop, Base64Url.EncodeToString(changed));
            await Refused(CursorFault.Damaged, shop, Base64Url.EncodeToString(bytes.AsSpan(0, i)));
        }

        await Refused(CursorFault.Damaged, shop, new string('A', 20_000));
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task A_cursor_of_another_query_or_index_is_told_from_a_changed_one()
    {
        var shop = NewShop(lifetime: null, Key(1));
        var cursor = (await shop.Orders.ByTenantStatus("t1", OrderState.Open).ToPageAsync()).Cursor!;
        _provider.Clear();
        await Refused(CursorFault.OtherQuery, shop, cursor);
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task All_keys_open_and_the_first_one_seals()
    {
        var old = NewShop(lifetime: null, Key(1));
        var both = NewShop(lifetime: null, Key(2), Key(1));
        var next = NewShop(lifetime: null, Key(2));
        var ofOld = (await old.Orders.Query("u1").ToPageAsync()).Cursor!;
        var ofBoth = (await both.Orders.Query("u1").ToPageAsync()).Cursor!;
        await both.Orders.Query("u1").ToPageAsync(ofOld);
        await next.Orders.Query("u1").ToPageAsync(ofBoth);
        await Refused(CursorFault.Damaged, next, ofOld);
        await Refused(CursorFault.Damaged, old, ofBoth);
    }

    [Fact]
    public async Task Cursors_without_a_seal_are_refused_where_there_are_keys_and_the_other_way_round()
    {
        var open = NewShop(lifetime: null);
        var closed = NewShop(lifetime: null, Key(1));
        await Refused(CursorFault.Damaged, closed, (await open.Orders.Query("u1").ToPageAsync()).Cursor!);
        await Refused(CursorFault.Damaged, open, (await closed.Orders.Query("u1").ToPageAsync()).Cursor!);
    }

    [Fact]
    public async Task A_cursor_ends_with_its_lifetime()
    {
        var shop = NewShop(TimeSpan.FromMinutes(10), Key(1));
        var cursor = (await shop.Orders.Query("u1").ToPageAsync()).Cursor!;
        _time.Now += TimeSpan.FromMinutes(10);
        await shop.Orders.Query("u1").ToPageAsync(cursor);
        _time.Now += TimeSpan.FromMilliseconds(1);
        _provider.Clear();
        await Refused(CursorFault.Expired, shop, cursor);
        Assert.Empty(_provider.Calls);
        _time.Now -= TimeSpan.FromHours(1);
        await shop.Orders.Query("u1").ToPageAsync(cursor);
    }

    [Fact]
    public void Options_that_protect_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => NewShop(TimeSpan.FromMinutes(1)));
        Assert.Throws<ArgumentException>(() => NewShop(TimeSpan.Zero, Key(1)));
        Assert.Throws<ArgumentException>(() => NewShop(lifetime: null, "not base64"));
        Assert.Throws<ArgumentException>(() => NewShop(lifetime: null, Convert.ToBase64String(new byte[31])));
    }

    private static string Key(byte fill) => Convert.ToBase64String(Enumerable.Repeat(fill, 32).ToArray());

    private static async Task Refused(CursorFault fault, ShopTable shop, string cursor) => Assert.Equal(
        fault, (await Assert.ThrowsAsync<InvalidCursorException>(async () => await shop.Orders.Query("u1").ToPageAsync(cursor))).Fault);

    private ShopTable NewShop(TimeSpan? lifetime, params string[] keys)
    {
        var options = new TableOptions { CursorLifetime = lifetime };
        foreach (var key in keys)
        {
            options.CursorKeys.Add(key);
        }

        return new(_provider, options) { TimeProvider = _time };
    }
}
