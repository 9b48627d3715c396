using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>Batches that write: chunks, retries, and what is never reported as done.</summary>
public sealed class BatchWriteTests
{
    private readonly ScriptedProvider _provider = new();
    private readonly RecordedTime _time = new();
    private readonly ShopTable _shop;

    public BatchWriteTests()
    {
        _shop = new(_provider) { TimeProvider = _time };
    }

    private IReadOnlyList<BatchWriteItemRequest> Requests => _provider.Requests<BatchWriteItemRequest>();

    [Fact]
    public async Task Writes_go_in_chunks_of_twenty_five()
    {
        var result = await _shop.BatchWriteAsync(Enumerable.Range(0, 60).Select(i => _shop.Profiles.Put(Samples.Profile($"u{i}"))));
        Assert.Equal([25, 25, 10], Requests.Select(static request => request.RequestItems["shop"].Count));
        Assert.Equal(
            Enumerable.Range(0, 60).Select(static i => (AttributeValue)$"USER#u{i}"),
            Requests.SelectMany(static request => request.RequestItems["shop"]).Select(static write => write.Key["pk"]));
        Assert.True(result.IsComplete);
        result.ThrowIfIncomplete();
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task Puts_and_deletes_of_all_entities_and_tables_share_a_request()
    {
        var other = new ShopTable(_provider, new() { TableName = "other" });
        await _shop.BatchWriteAsync([_shop.Profiles.Put(Samples.Profile()), _shop.Orders.Delete(Samples.Order()), other.Profiles.Delete("u1")]);
        var items = Requests.Single().RequestItems;
        Assert.Equal([true, false], items["shop"].Select(static write => write.Put is not null));
        Assert.Null(Assert.Single(items["other"]).Put);
    }

    [Fact]
    public async Task What_stays_unprocessed_is_sent_again_after_growing_delays()
    {
        _provider.Script = request => Requests.Count > 2 ? null : Unprocessed((BatchWriteItemRequest)request, "USER#u1");
        var result = await _shop.BatchWriteAsync([_shop.Profiles.Put(Samples.Profile("u1")), _shop.Profiles.Put(Samples.Profile("u2"))]);
        Assert.True(result.IsComplete);
        Assert.Equal([2, 1, 1], Requests.Select(static request => request.RequestItems["shop"].Count));
        Assert.All(_time.Delays, static (delay, i) => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromMilliseconds(50 << i)));
        Assert.Equal(2, _time.Delays.Count);
    }

    [Fact]
    public async Task The_rest_is_returned_and_never_reported_as_done()
    {
        _provider.Script = static request => Unprocessed((BatchWriteItemRequest)request, "USER#u1");
        var lost = _shop.Profiles.Put(Samples.Profile("u1"));
        var result = await _shop.BatchWriteAsync([lost, _shop.Profiles.Put(Samples.Profile("u2"))]);
        Assert.Same(lost, Assert.Single(result.Unprocessed));
        Assert.False(result.IsComplete);
        Assert.Same(lost, Assert.Single(Assert.Throws<BatchIncompleteException>(result.ThrowIfIncomplete).Unprocessed));
        Assert.Equal(new TableOptions().BatchAttemptsMax, Requests.Count);
    }

    [Fact]
    public async Task Attempts_and_delays_are_options()
    {
        var shop = new ShopTable(
            _provider, new() { BatchAttemptsMax = 20, BatchRetryDelay = TimeSpan.FromSeconds(1), BatchRetryDelayMax = TimeSpan.FromSeconds(2) })
        {
            TimeProvider = _time,
        };
        _provider.Script = static request => Unprocessed((BatchWriteItemRequest)request, "USER#u1");
        Assert.False((await shop.BatchWriteAsync([shop.Profiles.Put(Samples.Profile("u1"))])).IsComplete);
        Assert.Equal(20, Requests.Count);
        Assert.All(_time.Delays, static delay => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromSeconds(2)));
        Assert.Contains(_time.Delays, static delay => delay > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_throttled_request_counts_as_unprocessed()
    {
        _provider.Script = _ => Requests.Count < 3 ? throw new ProvisionedThroughputExceededException("slow") : null;
        Assert.True((await _shop.BatchWriteAsync(Enumerable.Range(0, 30).Select(i => _shop.Profiles.Put(Samples.Profile($"u{i}"))))).IsComplete);
        Assert.Equal([25, 5, 25, 5], Requests.Select(static request => request.RequestItems["shop"].Count));
    }

    [Fact]
    public async Task Other_errors_are_thrown()
    {
        _provider.Script = static _ => throw new ResourceNotFoundException("no");
        await Assert.ThrowsAsync<ResourceNotFoundException>(async () => await _shop.BatchWriteAsync([_shop.Profiles.Put(Samples.Profile())]));
        Assert.Single(Requests);
    }

    [Fact]
    public async Task Two_operations_on_one_item_are_refused_before_anything_is_sent()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () =>
            await _shop.BatchWriteAsync([_shop.Profiles.Put(Samples.Profile("u1")), _shop.Profiles.Delete("u1")]));
        Assert.Contains("'Profile'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task Conditions_updates_and_checks_are_refused_before_anything_is_sent()
    {
        await Refused(_shop.Profiles.Put(Samples.Profile()).IfNew());
        await Refused(_shop.Profiles.Delete("u1").If(p => p.Visits > 1));
        await Refused(_shop.Profiles.Update("u1").Add(p => p.Visits, 1));
        await Refused(_shop.Profiles.Check("u1"));
        await Refused(new ShopTable(new ScriptedProvider()).Profiles.Delete("u1"));
        Assert.Empty(_provider.Calls);

        async Task Refused(WriteOperation operation) =>
            await Assert.ThrowsAsync<ArgumentException>(
                async () => await _shop.BatchWriteAsync([_shop.Profiles.Put(Samples.Profile("u2")), operation]));
    }

    [Fact]
    public async Task An_empty_batch_sends_nothing()
    {
        Assert.True((await _shop.BatchWriteAsync([])).IsComplete);
        Assert.Empty(_provider.Calls);
    }

    private static BatchWriteItemResponse Unprocessed(BatchWriteItemRequest request, string partition) => new()
    {
        UnprocessedItems = request.RequestItems
            .Select(table => KeyValuePair.Create(
                table.Key, (IReadOnlyList<WriteRequest>)[.. table.Value.Where(write => write.Key["pk"] == partition)]))
            .Where(static table => table.Value.Count > 0)
            .ToDictionary(),
    };
}
