using Monotable.Protocol;
using Monotable.Specification.Tests.Expiry;
using Monotable.Specification.Tests.WriteRules;

namespace Monotable.Specification.Tests;

/// <summary>What is expired is gone on every way that an item is read or written, whether or not the service has deleted it yet.</summary>
public abstract class ExpirySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    // Far in the future: an endpoint that deletes by its own clock leaves the items alone.
    private readonly LedgerClock _clock = new() { Now = new(2090, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private DateTimeOffset Now => _clock.Now;

    private Session Fresh => new() { UserId = "u", Id = "fresh", ExpiresAt = Now.AddHours(1) };

    private Session Stale => new() { UserId = "u", Id = "stale", ExpiresAt = Now };

    private Session Lasting => new() { UserId = "u", Id = "lasting" };

    [Fact]
    public async Task An_item_is_there_until_its_second_comes()
    {
        var gates = await NewGatesAsync();
        await gates.Sessions.PutAsync(Fresh);
        _clock.Now += TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1);
        Assert.NotNull(await gates.Sessions.GetAsync("u", "fresh"));
        _clock.Now += TimeSpan.FromMilliseconds(1);
        Assert.Null(await gates.Sessions.GetAsync("u", "fresh"));
    }

    [Fact]
    public async Task Seconds_are_stored_rounded_down()
    {
        var gates = await NewGatesAsync();
        var moment = Now.AddSeconds(90.9);
        await gates.Sessions.PutAsync(Fresh with { ExpiresAt = moment.ToOffset(TimeSpan.FromHours(5)) });
        await gates.Tickets.PutAsync(new() { UserId = "u", Id = "t", Until = moment.UtcDateTime });
        await gates.Tokens.PutAsync(new("k", moment.ToUnixTimeSeconds()));
        Assert.Equal(Now.AddSeconds(90), (await gates.Sessions.GetAsync("u", "fresh"))!.ExpiresAt);
        Assert.Equal(Now.AddSeconds(90).UtcDateTime, (await gates.Tickets.GetAsync("u", "t"))!.Until);
        Assert.Equal(DateTimeKind.Utc, (await gates.Tickets.GetAsync("u", "t"))!.Until.Kind);
        var stored = (await gates.ScanWholeTable().ToListAsync()).ConvertAll(static item => item["expires"]);
        Assert.All(stored, value => Assert.Equal(AttributeValue.Number(Now.AddSeconds(90).ToUnixTimeSeconds()), value));
    }

    [Fact]
    public async Task No_read_returns_what_is_expired()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        string[] there = ["fresh", "lasting"];

        Assert.Null(await gates.Sessions.GetAsync("u", "stale"));
        Assert.Null(await gates.Tokens.GetAsync("stale"));
        Assert.NotNull(await gates.Tokens.GetAsync("fresh"));
        Assert.Equal(there, (await gates.Sessions.Query("u").ToListAsync()).Select(static session => session.Id));
        Assert.Equal(["fresh"], (await gates.Sessions.ByKind("web").ToListAsync()).Select(static session => session.Id));
        Assert.Equal(there, (await gates.Sessions.Scan().ToListAsync()).Select(static session => session.Id).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await gates.Sessions.Query("u").Select(static s => s.Id).ToListAsync()).Count);
        Assert.Single(await gates.Sessions.ByKind("web").Select(static s => s.Id).ToListAsync());
        Assert.False(await gates.Tickets.Query("u").AnyAsync());
        Assert.Equal("lasting", (await gates.Sessions.Query("u").Descending().FirstOrDefaultAsync())!.Id);

        GetOperation<Session>[] gets = [gates.Sessions.Get("u", "fresh"), gates.Sessions.Get("u", "stale")];
        Assert.Equal(["fresh"], (await gates.BatchGetAsync(gets)).OfEntity<Session>().Select(static session => session.Id));
        Assert.Equal(["fresh"], (await gates.TransactGetAsync(gets)).OfEntity<Session>().Select(static session => session.Id));
    }

    [Fact]
    public async Task Nothing_expired_is_counted()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        Assert.Equal(2, await gates.Sessions.Query("u").CountAsync());
        Assert.Equal(1, await gates.Sessions.ByKind("web").CountAsync());
        Assert.Equal(2, await gates.Sessions.Scan().CountAsync());
        Assert.Equal(0, await gates.Tickets.Query("u").CountAsync());
        Assert.Equal(2, await gates.UserPartition("u").CountAsync());
    }

    [Fact]
    public async Task Entries_of_an_index_expire_where_it_holds_the_time()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        string[] there = ["fresh", "lasting"];
        var dated = gates.Sessions.Dated("web");
        Assert.Equal([Now.AddHours(1), null], (await dated.ToListAsync()).Select(static entry => entry.ExpiresAt));
        Assert.Equal(2, await dated.CountAsync());
        Assert.Equal(2, (await dated.Select(static s => s.ExpiresAt).ToListAsync()).Count);

        var bare = gates.Sessions.Bare("web");
        Assert.Equal(["fresh", "lasting", "stale"], (await bare.ToListAsync()).Select(static entry => entry.Id));
        Assert.Equal(3, await bare.CountAsync());
        Assert.Equal(there, (await bare.HydrateAsync()).Select(static session => session.Id));
        Assert.Equal(there, (await gates.Sessions.HydrateAsync(await bare.ToPageAsync())).Items.Select(static session => session.Id));
    }

    [Fact]
    public async Task Unlike_items_of_a_partition_expire_alike()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        var items = await gates.UserPartition("u").ToListAsync();
        var ids = items.Select(static item => item.Match(session => session.Id, ticket => ticket.Id, token => token.Id, _ => ""));
        Assert.Equal(["fresh", "lasting"], ids);
        var visitor = await gates.Visitors.GetAsync("u");
        Assert.Equal((2, 0), (visitor!.Sessions.Count, visitor.Tickets.Count));
    }

    [Fact]
    public async Task Pages_go_on_behind_what_is_expired()
    {
        var gates = await NewGatesAsync();
        for (var i = 0; i < 9; i++)
        {
            await gates.Sessions.PutAsync(new() { UserId = "u", Id = $"{i}", ExpiresAt = i % 3 == 2 ? null : Now });
        }

        string? cursor = null;
        var read = new List<string>();
        do
        {
            var page = await gates.Sessions.Query("u").PageSize(2).ToPageAsync(cursor);
            read.AddRange(page.Items.Select(static session => session.Id));
            cursor = page.Cursor;
            _clock.Now += TimeSpan.FromSeconds(1);
        }
        while (cursor is not null);
        Assert.Equal(["2", "5", "8"], read);

        do
        {
            var page = await gates.Sessions.Scan().PageSize(2).ToPageAsync(cursor);
            read.AddRange(page.Items.Select(static session => session.Id));
            cursor = page.Cursor;
            _clock.Now += TimeSpan.FromSeconds(1);
        }
        while (cursor is not null);
        Assert.Equal(6, read.Count);
        Assert.Equal(["2", "5"], (await gates.Sessions.Query("u").Take(2).ToListAsync()).Select(static session => session.Id));
    }

    [Fact]
    public async Task A_new_item_takes_the_place_of_an_expired_one()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        await RefusedAsync(() => gates.Sessions.Put(Fresh).IfNew().ExecuteAsync().AsTask());
        await gates.Sessions.Put(Stale with { ExpiresAt = Now.AddDays(1) }).IfNew().ExecuteAsync();
        Assert.NotNull(await gates.Sessions.GetAsync("u", "stale"));

        var ticket = await gates.Tickets.PutAsync(new() { UserId = "u", Id = "t", Until = Now.AddDays(1).UtcDateTime });
        Assert.Equal(1, ticket.Version);
        await RefusedAsync(() => gates.Tickets.PutAsync(ticket with { Version = 0 }).AsTask());
    }

    [Fact]
    public async Task An_expired_item_is_found_by_no_condition()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        await RefusedAsync(() => gates.Sessions.Put(Stale).IfExists().ExecuteAsync().AsTask());
        await RefusedAsync(() => gates.Sessions.Put(Stale).If(static s => s.Kind == "web").ExecuteAsync().AsTask());
        await RefusedAsync(() => gates.Sessions.Delete("u", "stale").IfExists().ExecuteAsync().AsTask());
        await RefusedAsync(() => gates.Sessions.Delete("u", "stale").If(static s => s.Kind == "web").ExecuteAsync().AsTask());
        await RefusedAsync(() => gates.Sessions.Update("u", "stale").Add(static s => s.Hits, 1).ExecuteAsync().AsTask());
        await RefusedAsync(() => gates.Sessions.Update("u", "stale").Set(static s => s.ExpiresAt, Now.AddDays(1)).ExecuteAsync().AsTask());

        await gates.Sessions.Update("u", "fresh").Add(static s => s.Hits, 1).If(static s => s.Kind == "web").ExecuteAsync();
        await gates.Sessions.Update("u", "lasting").Add(static s => s.Hits, 1).ExecuteAsync();
        Assert.Equal(1, (await gates.Sessions.GetAsync("u", "lasting"))!.Hits);
    }

    [Fact]
    public async Task An_older_state_of_an_expired_item_is_refused()
    {
        var gates = await NewGatesAsync();
        var ticket = await gates.Tickets.PutAsync(new() { UserId = "u", Id = "t", Until = Now.AddDays(1).UtcDateTime });
        _clock.Now += TimeSpan.FromDays(1);
        await RefusedAsync(() => gates.Tickets.PutAsync(ticket).AsTask());
        await RefusedAsync(() => gates.Tickets.DeleteAsync(ticket).AsTask());
        await gates.Tickets.DeleteAsync("u", "t");
    }

    [Fact]
    public async Task Transactions_take_what_is_expired_for_gone()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        await gates.TransactAsync(gates.Sessions.Put(Fresh with { Id = "other" }), gates.Sessions.Check("u", "stale").NotExists());
        var failure = await Assert.ThrowsAsync<TransactionFailedException>(() => gates.TransactAsync(
            gates.Sessions.Put(Fresh with { Id = "another" }),
            gates.Sessions.Check("u", "stale").Exists(),
            gates.Tickets.Check("u", "t").NotExists()).AsTask());
        Assert.Equal(1, Assert.Single(failure.Failures).Index);
    }

    [Fact]
    public async Task What_a_write_replaces_is_not_returned_if_it_was_expired()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        Assert.Null(await gates.Sessions.Put(Stale).ReturningOld().ExecuteAsync());
        Assert.Null(await gates.Sessions.Delete("u", "stale").ReturningOld().ExecuteAsync());
        Assert.NotNull(await gates.Sessions.Delete("u", "fresh").ReturningOld().ExecuteAsync());
    }

    [Fact]
    public async Task A_time_may_be_given_and_taken_by_updates()
    {
        var gates = await NewGatesAsync();
        await PutAllAsync(gates);
        await gates.Sessions.Update("u", "fresh").Remove(static s => s.ExpiresAt).ExecuteAsync();
        await gates.Sessions.Update("u", "lasting").Set(static s => s.ExpiresAt, Now.AddSeconds(1)).ExecuteAsync();
        _clock.Now += TimeSpan.FromDays(9);
        Assert.Null((await gates.Sessions.GetAsync("u", "fresh"))!.ExpiresAt);
        Assert.Null(await gates.Sessions.GetAsync("u", "lasting"));
    }

    [Fact]
    public async Task A_table_is_created_with_expiry_switched_on()
    {
        var name = TestTable.NewName();
        DeleteAfterwards(name);
        var gates = new GateTable(Provider, new() { TableName = name });
        Assert.True(await gates.EnsureCreatedAsync(TestContext.Current.CancellationToken));
        Assert.False(await gates.EnsureCreatedAsync(TestContext.Current.CancellationToken));
        var described = await Administration.DescribeTimeToLiveAsync(new() { TableName = name }, TestContext.Current.CancellationToken);
        Assert.Equal("expires", described.AttributeName);
    }

    private async Task PutAllAsync(GateTable gates)
    {
        foreach (var session in new[] { Fresh, Stale, Lasting })
        {
            await gates.Sessions.PutAsync(session);
        }

        await gates.Tickets.PutAsync(new() { UserId = "u", Id = "t", Until = Now.UtcDateTime });
        await gates.Tokens.PutAsync(new("stale", Now.ToUnixTimeSeconds()));
        await gates.Tokens.PutAsync(new("fresh", Now.ToUnixTimeSeconds() + 1));
    }

    private static async Task RefusedAsync(Func<Task> write) => await Assert.ThrowsAsync<ConditionalCheckFailedException>(write);

    private async Task<GateTable> NewGatesAsync()
    {
        var table = await NewTableAsync(name => new GateTable(Provider).Schema with { TableName = name });
        return new GateTable(Provider, new() { TableName = table.Name }) { TimeProvider = _clock };
    }
}
