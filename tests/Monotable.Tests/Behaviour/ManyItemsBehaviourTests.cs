using Microsoft.Extensions.DependencyInjection;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Batches and transactions.</summary>
public sealed class ManyItemsBehaviourTests : IAsyncLifetime
{
    private EngineShop _engine = null!;
    private ShopTable _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await EngineShop.NewAsync();
        _shop = _engine.Table;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Batches_of_any_size_are_written_and_read()
    {
        var written = await _shop.BatchWriteAsync(Enumerable.Range(0, 130).Select(static i => Samples.Profile($"u{i}")).Select(_shop.Profiles.Put));
        Assert.True(written.IsComplete);
        var reads = Enumerable.Range(0, 131).Select(i => _shop.Profiles.Get($"u{i}")).ToList();
        var results = await _shop.BatchGetAsync(reads);
        Assert.Equal(Enumerable.Range(0, 130).Select(static i => $"u{i}"), results.OfEntity<Profile>().Select(static profile => profile.UserId));
        Assert.Null(results.Get(reads[130]));
        Assert.Equal(6 + 2, _engine.Provider.Calls.Count);

        await _shop.BatchWriteAsync([_shop.Profiles.Delete("u0"), _shop.Orders.Put(Samples.Order("u1"))]);
        var mixed = await _shop.BatchGetAsync(
            [_shop.Profiles.Get("u0"), _shop.Orders.Get(Samples.KeyOf(Samples.Order("u1"))), _shop.Profiles.Get("u1")]);
        Assert.Single(mixed.OfEntity<Order>());
        Assert.Equal("u1", Assert.Single(mixed.OfEntity<Profile>()).UserId);
    }

    [Fact]
    public async Task A_large_batch_read_is_finished_although_each_answer_is_bounded()
    {
        // 60 items of 300 KB are 18 MB; an answer holds at most 16 MB.
        for (var i = 0; i < 60; i++)
        {
            await _shop.Profiles.PutAsync(Samples.Profile($"u{i}") with { Picture = new byte[300_000] });
        }

        _engine.Provider.Clear();
        var shop = new ShopTable(_engine.Provider) { TimeProvider = new RecordedTime() };
        var results = await shop.BatchGetAsync([.. Enumerable.Range(0, 60).Select(i => shop.Profiles.Get($"u{i}")), shop.Profiles.Get("u0")]);
        Assert.Equal(2, _engine.Provider.Calls.Count);
        Assert.Equal(61, results.OfEntity<Profile>().Count());
        Assert.Empty(results.Unprocessed);
    }

    [Fact]
    public async Task A_transaction_writes_all_or_nothing()
    {
        await _shop.Profiles.PutAsync(Samples.Profile("u1") with { Visits = 1 });
        await _shop.TransactAsync(
            _shop.Orders.Put(Samples.Order()).IfNew(),
            _shop.Profiles.Update("u1").Add(p => p.Visits, -1).If(p => p.Visits >= 1),
            _shop.Profiles.Check("u2").NotExists());
        Assert.Equal(0, (await _shop.Profiles.GetAsync("u1"))!.Visits);

        var failed = await Assert.ThrowsAsync<TransactionFailedException>(async () => await _shop.TransactAsync(
            _shop.Orders.Put(Samples.Order(orderId: "o2")).IfNew(),
            _shop.Profiles.Update("u1").Add(p => p.Visits, -1).If(p => p.Visits >= 1).ReturningItemOnFailure(),
            _shop.Profiles.Check("u2")));
        Assert.Equal([(1, "Profile"), (2, "Profile")], failed.Failures.Select(static failure => (failure.Index, failure.Operation.EntityName)));
        Assert.All(failed.Failures, static failure => Assert.Equal("ConditionalCheckFailed", failure.Reason.Code));
        Assert.Equal(0, failed.Failures[0].Reason.Item!["Visits"]);
        Assert.Null(failed.Failures[1].Reason.Item);
        Assert.Equal(1, await _shop.Orders.Query("u1").CountAsync());
    }

    [Fact]
    public async Task A_token_makes_a_repetition_do_nothing()
    {
        await _shop.Profiles.PutAsync(Samples.Profile());
        WriteOperation[] operations = [_shop.Profiles.Update("u1").Add(p => p.Visits, 1)];
        await _shop.TransactAsync(operations, new TransactOptions("once"));
        await _shop.TransactAsync(operations, new TransactOptions("once"));
        Assert.Equal(1, (await _shop.Profiles.GetAsync("u1"))!.Visits);
        await Assert.ThrowsAsync<IdempotentParameterMismatchException>(async () =>
            await _shop.TransactAsync([_shop.Profiles.Update("u1").Add(p => p.Visits, 2)], new TransactOptions("once")));
    }

    [Fact]
    public async Task A_transaction_reads_unlike_entities_at_one_moment()
    {
        await _shop.Profiles.PutAsync(Samples.Profile());
        await _shop.Orders.PutAsync(Samples.Order());
        var profile = _shop.Profiles.Get("u1");
        var order = _shop.Orders.Get(Samples.KeyOf(Samples.Order()));
        var missing = _shop.Profiles.Get("u2");
        var results = await _shop.TransactGetAsync(profile, order, missing, profile);
        Assert.Equal("Ada", results.Get(profile)!.Name);
        Assert.Equal("o1", results.Get(order)!.OrderId);
        Assert.Null(results.Get(missing));
    }

    [Fact]
    public async Task Tables_of_one_container_share_an_engine_and_its_transactions()
    {
        var services = new ServiceCollection();
        services.AddTable<ShopTable>(static table => table.UseInProcess().Configure(static options => options.CreateIfMissing = true));
        await using var container = services.BuildServiceProvider();
        var shop = container.GetRequiredService<ShopTable>();
        var archive = new ShopTable(container.GetRequiredService<InProcessProvider>(), new() { TableName = "archive" });
        await shop.EnsureCreatedAsync();
        await archive.EnsureCreatedAsync();
        await shop.Orders.PutAsync(Samples.Order());
        await shop.TransactAsync(archive.Orders.Put(Samples.Order()), shop.Orders.Delete(Samples.Order()).IfExists());
        Assert.True(await archive.Orders.Query("u1").AnyAsync());
        Assert.False(await shop.Orders.Query("u1").AnyAsync());
    }

    [Fact]
    public async Task Providers_of_one_engine_share_transactions()
    {
        var engine = new DynamoDbEngine();
        var shop = new ShopTable(new InProcessProvider(engine));
        var archive = new ShopTable(new InProcessProvider(engine), new() { TableName = "archive" });
        await shop.EnsureCreatedAsync();
        await archive.EnsureCreatedAsync();
        await shop.TransactAsync(archive.Orders.Put(Samples.Order()), shop.Orders.Put(Samples.Order()));
        Assert.True(await archive.Orders.Query("u1").AnyAsync());
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await shop.TransactAsync(new ShopTable(new InProcessProvider(new DynamoDbEngine())).Orders.Put(Samples.Order())));
    }
}
