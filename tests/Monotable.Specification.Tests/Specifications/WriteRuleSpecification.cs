using Monotable.Protocol;
using Monotable.Specification.Tests.WriteRules;

namespace Monotable.Specification.Tests;

/// <summary>Versions are checked and counted, times of writing are set, on every way that an item is written.</summary>
public abstract class WriteRuleSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Account Sample = new() { Id = "a", Owner = "ann", Balance = 10m };

    private readonly LedgerClock _clock = new();

    private DateTimeOffset Now => _clock.Now;

    [Fact]
    public async Task A_put_returns_what_is_stored_and_leaves_what_was_given()
    {
        var ledger = await NewLedgerAsync();
        var stored = await ledger.Accounts.PutAsync(Sample);
        Assert.Equal((1, Now, Now), (stored.Version, stored.OpenedAt, stored.ChangedAt));
        Assert.Equal((0, default, null), (Sample.Version, Sample.OpenedAt, Sample.ChangedAt));
        Assert.Equal(stored, await ledger.Accounts.GetAsync("a"));

        var first = Now;
        _clock.Now += TimeSpan.FromHours(1);
        stored = await ledger.Accounts.PutAsync(stored with { Balance = 11m });
        Assert.Equal((2, first, Now, 11m), (stored.Version, stored.OpenedAt, stored.ChangedAt, stored.Balance));
        Assert.Equal(stored, await ledger.Accounts.GetAsync("a"));
    }

    [Fact]
    public async Task A_put_over_another_version_is_refused()
    {
        var ledger = await NewLedgerAsync();
        var read = await ledger.Accounts.PutAsync(Sample);
        await ledger.Accounts.PutAsync(read with { Balance = 11m });
        await RefusedAsync(() => ledger.Accounts.PutAsync(read with { Balance = 12m }));
        await RefusedAsync(() => ledger.Accounts.PutAsync(Sample));
        await RefusedAsync(() => ledger.Accounts.PutAsync((Sample with { Id = "never stored" }).At(3)));
        Assert.Equal(11m, (await ledger.Accounts.GetAsync("a"))!.Balance);
    }

    [Fact]
    public async Task A_delete_of_another_version_is_refused()
    {
        var ledger = await NewLedgerAsync();
        var read = await ledger.Accounts.PutAsync(Sample);
        var changed = await ledger.Accounts.PutAsync(read with { Balance = 11m });
        await RefusedAsync(async () => await ledger.Accounts.DeleteAsync(read));
        await ledger.Accounts.DeleteAsync(changed);
        await RefusedAsync(async () => await ledger.Accounts.DeleteAsync(changed));
        Assert.Null(await ledger.Accounts.GetAsync("a"));

        await ledger.Accounts.PutAsync(Sample);
        await ledger.Accounts.DeleteAsync("a");
        Assert.Null(await ledger.Accounts.GetAsync("a"));
    }

    [Fact]
    public async Task An_update_counts_and_checks_only_where_it_is_given_the_entity()
    {
        var ledger = await NewLedgerAsync();
        var read = await ledger.Accounts.PutAsync(Sample);
        _clock.Now += TimeSpan.FromMinutes(1);
        await ledger.Accounts.Update("a").Set(a => a.Balance, 11m).Add(a => a.Movements, 1).ExecuteAsync();
        await RefusedAsync(async () => await ledger.Accounts.Update(read).Set(a => a.Balance, 12m).ExecuteAsync());

        var current = (await ledger.Accounts.GetAsync("a"))!;
        Assert.Equal((2, 1, 11m, Now), (current.Version, current.Movements, current.Balance, current.ChangedAt));
        var next = await ledger.Accounts.Update(current).Set(a => a.Balance, 12m).ReturningNew().ExecuteAsync();
        Assert.Equal((3, 12m), (next!.Version, next.Balance));
    }

    [Fact]
    public async Task An_update_that_creates_sets_the_time_of_creation_and_the_first_version()
    {
        var ledger = await NewLedgerAsync();
        await ledger.Accounts.Update("b").OrCreate().Add(a => a.Movements, 1).ExecuteAsync();
        var created = (await ledger.Accounts.GetAsync("b"))!;
        Assert.Equal((1, Now, Now), (created.Version, created.OpenedAt, created.ChangedAt));

        var first = Now;
        _clock.Now += TimeSpan.FromDays(1);
        await ledger.Accounts.Update("b").OrCreate().Add(a => a.Movements, 1).ExecuteAsync();
        var again = (await ledger.Accounts.GetAsync("b"))!;
        Assert.Equal((2, 2, first, Now), (again.Version, again.Movements, again.OpenedAt, again.ChangedAt));
    }

    [Fact]
    public async Task A_transaction_checks_and_counts_as_single_writes_do()
    {
        var ledger = await NewLedgerAsync();
        var a = await ledger.Accounts.PutAsync(Sample);
        var b = await ledger.Accounts.PutAsync(Sample with { Id = "b" });
        var put = ledger.Accounts.Put(a with { Balance = 0m });
        await ledger.TransactAsync(put, ledger.Accounts.Update(b).Set(x => x.Balance, 20m));
        Assert.Equal(put.Item, await ledger.Accounts.GetAsync("a"));
        Assert.Equal(2, (await ledger.Accounts.GetAsync("b"))!.Version);

        var failed = await Assert.ThrowsAsync<TransactionFailedException>(
            () => ledger.TransactAsync(ledger.Accounts.Put(put.Item), ledger.Accounts.Delete(b)).AsTask());
        Assert.Equal((1, "ConditionalCheckFailed"), (Assert.Single(failed.Failures).Index, failed.Failures[0].Reason.Code));
        Assert.Equal(2, (await ledger.Accounts.GetAsync("a"))!.Version);
    }

    [Fact]
    public async Task A_batch_refuses_what_it_cannot_check()
    {
        var ledger = await NewLedgerAsync();
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => ledger.BatchWriteAsync([ledger.Accounts.Put(Sample)]).AsTask());
        Assert.Contains("'Account', whose version is checked by a condition", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await ledger.Accounts.GetAsync("a"));
        await ledger.BatchWriteAsync([ledger.Accounts.Delete("a")]);
    }

    [Fact]
    public async Task Items_from_before_the_version_count_as_version_zero()
    {
        var ledger = await NewLedgerAsync();
        var stored = await ledger.Accounts.PutAsync(Sample);
        await Provider.UpdateItemAsync(
            new UpdateItemRequest { TableName = ledger.TableName, Key = new AccountKey("a").ToItem(), UpdateExpression = "REMOVE Version" },
            ItemCodec.Instance,
            TestContext.Current.CancellationToken);
        var old = (await ledger.Accounts.GetAsync("a"))!;
        Assert.Equal(0, old.Version);
        Assert.Equal(1, (await ledger.Accounts.PutAsync(old)).Version);
        await RefusedAsync(() => ledger.Accounts.PutAsync(old));
        Assert.Equal(stored.OpenedAt, (await ledger.Accounts.GetAsync("a"))!.OpenedAt);
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_one_wins_each_version()
    {
        var ledger = await NewLedgerAsync();
        await ledger.Accounts.PutAsync(Sample with { Balance = 0m });
        var refused = 0;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 5;)
            {
                var read = (await ledger.Accounts.GetAsync(new AccountKey("a"), ReadOptions.Consistent))!;
                try
                {
                    await ledger.Accounts.PutAsync(read with { Balance = read.Balance + 1m });
                    done++;
                }
                catch (ConditionalCheckFailedException)
                {
                    Interlocked.Increment(ref refused);
                }
            }
        })));
        var last = (await ledger.Accounts.GetAsync(new AccountKey("a"), ReadOptions.Consistent))!;
        Assert.Equal((20m, 21), (last.Balance, last.Version));
    }

    [Fact]
    public async Task A_native_index_follows_the_time_of_the_last_write()
    {
        var ledger = await NewLedgerAsync();
        await ledger.Accounts.PutAsync(Sample);
        await ledger.Accounts.PutAsync(Sample with { Id = "b" });
        var before = Now;
        _clock.Now += TimeSpan.FromMinutes(1);
        await ledger.Accounts.Update("a").Set(a => a.Balance, 1m).ExecuteAsync();
        var changed = await ledger.Accounts.ByOwner("ann").ChangedAt.After(before).ToListAsync();
        Assert.Equal("a", Assert.Single(changed).Id);
    }

    [Fact]
    public async Task Structs_have_versions_too()
    {
        var ledger = await NewLedgerAsync();
        var first = await ledger.Meters.PutAsync(new Meter("m", 5));
        Assert.Equal((1, Now.UtcDateTime), (first.Version, first.ReadAt));
        var second = await ledger.Meters.PutAsync(first with { Value = 6 });
        Assert.Equal(2, second.Version);
        await RefusedAsync(() => ledger.Meters.PutAsync(first));
        Assert.Equal(second, await ledger.Meters.GetAsync("m"));
    }

    private static async Task RefusedAsync<T>(Func<ValueTask<T>> write) =>
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => write().AsTask());

    private static async Task RefusedAsync(Func<Task> write) => await Assert.ThrowsAsync<ConditionalCheckFailedException>(write);

    private async Task<LedgerTable> NewLedgerAsync()
    {
        var table = await NewTableAsync(name => new LedgerTable(Provider).Schema with { TableName = name });
        return new LedgerTable(Provider, new() { TableName = table.Name }) { TimeProvider = _clock };
    }
}
