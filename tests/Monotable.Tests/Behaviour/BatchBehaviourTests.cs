using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Batches under faults: what is reported as left over is exactly what was not done, and some requests go at once.</summary>
public sealed class BatchBehaviourTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 2)]
    public async Task The_leftovers_of_a_batch_of_writes_are_exactly_what_was_not_written(int seed, int attempts)
    {
        var engine = await EngineShop.NewAsync();
        var shop = NewShop(new UnprocessedFaults(engine.Engine, seed), attempts);
        var puts = Enumerable.Range(0, 130).Select(i => shop.Profiles.Put(Samples.Profile($"u{i}"))).ToList();
        var result = await shop.BatchWriteAsync(puts);
        var stored = (await engine.Table.ScanWholeTable().ToListAsync()).Select(static item => item["pk"]).ToHashSet();
        Assert.All(puts, put => Assert.NotEqual(stored.Contains(put.Key["pk"]), result.Unprocessed.Contains(put)));
        Assert.Equal(result.Unprocessed.Count, result.Unprocessed.Distinct().Count());
        Assert.NotEmpty(result.Unprocessed);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task The_leftovers_of_a_batch_of_reads_are_never_reported_as_missing(int seed)
    {
        var engine = await EngineShop.NewAsync();
        (await engine.Table.BatchWriteAsync(Enumerable.Range(0, 230).Select(i => engine.Table.Profiles.Put(Samples.Profile($"u{i}")))))
            .ThrowIfIncomplete();
        var shop = NewShop(new UnprocessedFaults(engine.Engine, seed), attempts: 3);
        var reads = Enumerable.Range(0, 230).Select(i => shop.Profiles.Get($"u{i}")).ToList();
        var results = await shop.BatchGetAsync(reads);
        Assert.NotEmpty(results.Unprocessed);
        Assert.All(reads.Except(results.Unprocessed.Cast<GetOperation<Profile>>()), read => Assert.NotNull(results.Get(read)));
        Assert.All(results.Unprocessed, read => Assert.Throws<InvalidOperationException>(() => results.Get((GetOperation<Profile>)read)));
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_the_option_says()
    {
        var engine = await EngineShop.NewAsync();
        var slow = new SlowScans(engine.Engine);
        var shop = new ShopTable(slow, new() { ParallelRequestsMax = 2 });
        var writing = shop.BatchWriteAsync(Enumerable.Range(0, 130).Select(i => shop.Profiles.Put(Samples.Profile($"u{i}")))).AsTask();
        await slow.BegunAsync(2);
        Assert.Equal(2, slow.UnderWay);
        slow.Open();
        Assert.True((await writing).IsComplete);
        Assert.Equal(2, slow.UnderWayMax);
        Assert.Equal(130, await engine.Table.ScanWholeTable().CountAsync());
    }

    [Fact]
    public async Task A_batch_is_cut_by_bytes_too()
    {
        var provider = new ScriptedProvider();
        var shop = new ShopTable(provider);

        // A list of short names takes many times its stored size in a request.
        var names = Enumerable.Repeat("", 120_000).ToList();
        await shop.BatchWriteAsync(Enumerable.Range(0, 20).Select(i => shop.Profiles.Put(Samples.Profile($"u{i}") with { Emails = names })));
        Assert.Equal([9, 9, 2], provider.Requests<BatchWriteItemRequest>().Select(static request => request.RequestItems["shop"].Count));
        provider.Clear();
        await shop.BatchWriteAsync(
            Enumerable.Range(0, 25).Select(i => shop.Profiles.Put(Samples.Profile($"u{i}") with { Picture = new byte[380_000] })));
        Assert.Single(provider.Calls);
    }

    [Fact]
    public async Task After_an_error_nothing_more_is_begun_and_what_is_under_way_ends()
    {
        var provider = new ScriptedProvider { Script = static _ => throw new ResourceNotFoundException("no") };
        var shop = new ShopTable(provider, new() { ParallelRequestsMax = 2 });
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            async () => await shop.BatchWriteAsync(Enumerable.Range(0, 250).Select(i => shop.Profiles.Put(Samples.Profile($"u{i}")))));
        Assert.Equal(2, provider.Calls.Count);
    }

    private static ShopTable NewShop(IDynamoDbProvider provider, int attempts) =>
        new(provider, new() { BatchAttemptsMax = attempts }) { TimeProvider = new RecordedTime() };
}
