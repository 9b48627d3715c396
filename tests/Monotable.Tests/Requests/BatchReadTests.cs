using Monotable.Tests.Model.MonotableGenerated;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>Batches that read: chunks, retries, and what stays unread.</summary>
public sealed class BatchReadTests
{
    private readonly ScriptedProvider _provider = new();
    private readonly RecordedTime _time = new();
    private readonly ShopTable _shop;

    public BatchReadTests()
    {
        _shop = new(_provider) { TimeProvider = _time };
    }

    private IReadOnlyList<BatchGetItemRequest> Requests => _provider.Requests<BatchGetItemRequest>();

    [Fact]
    public async Task Reads_go_in_chunks_of_a_hundred()
    {
        _provider.Script = request => Answer((BatchGetItemRequest)request, static _ => true);
        var reads = Enumerable.Range(0, 250).Select(i => _shop.Profiles.Get($"u{i}")).ToList();
        var results = await _shop.BatchGetAsync(reads);
        Assert.Equal([100, 100, 50], Requests.Select(static request => request.RequestItems["shop"].Keys.Count));
        Assert.Equal(reads.Select(static (_, i) => $"u{i}"), reads.Select(read => results.Get(read)!.UserId));
        Assert.Equal(250, results.OfEntity<Profile>().Count());
        Assert.Empty(results.OfEntity<Order>());
        Assert.Empty(results.Unprocessed);
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task An_item_read_twice_is_sent_once_and_read_for_each()
    {
        _provider.Script = request => Answer((BatchGetItemRequest)request, static _ => true);
        var first = _shop.Profiles.Get("u1");
        var second = _shop.Profiles.Get("u1");
        var results = await _shop.BatchGetAsync([first, second, first]);
        Assert.Single(Requests.Single().RequestItems["shop"].Keys);
        Assert.Equal("u1", results.Get(first)!.UserId);
        Assert.Equal("u1", results.Get(second)!.UserId);
        Assert.NotSame(results.Get(first), results.Get(second));
    }

    [Fact]
    public async Task What_stays_unprocessed_is_asked_for_again_after_growing_delays()
    {
        _provider.Script = request => Answer((BatchGetItemRequest)request, _ => Requests.Count > 3);
        var results = await _shop.BatchGetAsync([_shop.Profiles.Get("u1")]);
        Assert.Equal(4, Requests.Count);
        Assert.Equal(3, _time.Delays.Count);
        Assert.All(_time.Delays, static (delay, i) => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromMilliseconds(50 << i)));
        Assert.Single(results.OfEntity<Profile>());
        Assert.Empty(results.Unprocessed);
    }

    [Fact]
    public async Task What_was_never_read_is_not_known_to_be_missing()
    {
        var lost = _shop.Profiles.Get("lost");
        var alsoLost = _shop.Profiles.Get("lost");
        var found = _shop.Profiles.Get("found");
        var missing = _shop.Profiles.Get("missing");
        _provider.Script = request => Answer(
            (BatchGetItemRequest)request,
            static key => key["pk"] != "USER#lost",
            static key => key["pk"] != "USER#missing");
        var results = await _shop.BatchGetAsync([lost, found, missing, alsoLost]);
        Assert.Equal([lost, alsoLost], results.Unprocessed);
        Assert.Equal("found", results.Get(found)!.UserId);
        Assert.Null(results.Get(missing));
        Assert.Throws<InvalidOperationException>(() => results.Get(lost));
        Assert.Throws<InvalidOperationException>(() => results.Get(alsoLost));
        Assert.Throws<InvalidOperationException>(() => results.Get(_shop.Profiles.Get("found")));
        Assert.Equal([3, 1, 1, 1, 1, 1, 1, 1], Requests.Select(static request => request.RequestItems["shop"].Keys.Count));
        Assert.Equal(new TableOptions().BatchAttemptsMax, Requests.Count);
    }

    [Fact]
    public async Task A_throttled_request_counts_as_unprocessed()
    {
        _provider.Script = request => Requests.Count switch
        {
            1 => throw new ProvisionedThroughputExceededException("slow"),
            2 => throw new ThrottlingException("slow"),
            3 => throw new RequestLimitExceededException("slow"),
            _ => Answer((BatchGetItemRequest)request, static _ => true),
        };
        var results = await _shop.BatchGetAsync([_shop.Profiles.Get("u1")]);
        Assert.Single(results.OfEntity<Profile>());
        Assert.Equal(4, Requests.Count);
    }

    [Fact]
    public async Task Other_errors_are_thrown()
    {
        _provider.Script = static _ => throw new DynamoDbValidationException("no");
        await Assert.ThrowsAsync<DynamoDbValidationException>(async () => await _shop.BatchGetAsync([_shop.Profiles.Get("u1")]));
        Assert.Single(Requests);
    }

    [Fact]
    public async Task Consistent_reads_travel_by_themselves()
    {
        await _shop.BatchGetAsync([_shop.Profiles.Get("u1"), _shop.Profiles.Get("u2").Consistent(), _shop.Profiles.Get("u3")]);
        Assert.Equal([(false, 2), (true, 1)], Requests.Select(
            static request => (request.RequestItems["shop"].ConsistentRead, request.RequestItems["shop"].Keys.Count)));
        _provider.Clear();
        await _shop.BatchGetAsync([_shop.Profiles.Get("u1"), _shop.Profiles.Get("u1").Consistent()]);
        Assert.True(Requests.Single().RequestItems["shop"].ConsistentRead);
        _provider.Clear();
        await _shop.BatchGetAsync([_shop.Profiles.Get("u1"), _shop.Profiles.Get("u2").Consistent()], ReadOptions.Consistent);
        Assert.True(Requests.Single().RequestItems["shop"].ConsistentRead);
    }

    [Fact]
    public async Task Two_tables_share_a_request()
    {
        var other = new ShopTable(_provider, new() { TableName = "other" });
        await _shop.BatchGetAsync([_shop.Profiles.Get("u1"), other.Profiles.Get("u1")]);
        Assert.Equal(["other", "shop"], Requests.Single().RequestItems.Keys.Order());
    }

    [Fact]
    public async Task Operations_of_another_provider_are_refused()
    {
        var elsewhere = new ShopTable(new ScriptedProvider());
        await Assert.ThrowsAsync<ArgumentException>(async () => await _shop.BatchGetAsync([_shop.Profiles.Get("u1"), elsewhere.Profiles.Get("u2")]));
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task An_empty_batch_sends_nothing()
    {
        Assert.Empty((await _shop.BatchGetAsync([])).OfEntity<Profile>());
        Assert.Empty(_provider.Calls);
    }

    private static BatchGetItemResponse Answer(BatchGetItemRequest request, Func<Item, bool> isProcessed, Func<Item, bool>? exists = null)
    {
        var unprocessed = new Dictionary<string, KeysAndAttributes>();
        foreach (var (table, keys) in request.RequestItems)
        {
            foreach (var slot in keys.Keys.Where(slot => isProcessed(slot.Key) && exists?.Invoke(slot.Key) != false))
            {
                var userId = slot.Key["pk"].AsString()["USER#".Length..];
                var reader = new ItemFormatReader(ItemFormatWriter.Write(ProfileCodec.Instance, Samples.Profile(userId)));
                slot.Read(ref reader);
            }

            ReadSlot[] rest = [.. keys.Keys.Where(slot => !isProcessed(slot.Key))];
            if (rest.Length > 0)
            {
                unprocessed.Add(table, keys with { Keys = rest });
            }
        }

        return new() { UnprocessedKeys = unprocessed };
    }
}
