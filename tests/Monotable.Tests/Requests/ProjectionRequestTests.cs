using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What reads of projections look like on the wire.</summary>
public sealed class ProjectionRequestTests
{
    private const string Key = "#n0 = :v0 AND begins_with(#n1, :v1)";

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public ProjectionRequestTests()
    {
        _shop = new(_provider);
    }

    [Fact]
    public async Task A_query_asks_for_members_discriminator_and_key()
    {
        await _shop.Orders.Query("u1").Filter(o => o.Gift).AsOrderSummary().ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal((Key, "#n2 = :v2"), (request.KeyConditionExpression, request.FilterExpression));
        Assert.Equal("#n3, #n4, #n5, #n0, #n1, #n6", request.ProjectionExpression);
        Assert.Equal("#n0 pk, #n1 sk, #n2 Gift, #n3 Note, #n4 OrderId, #n5 Total, #n6 _t", Placeholders.Of(request.ExpressionAttributeNames, null));
    }

    [Fact]
    public async Task All_that_a_query_was_told_before_and_after_stays()
    {
        await _shop.Orders.Query("u1").Descending().Consistent().PageSize(5).Take(3).Filter(o => o.Gift).AsOrderSummary().ToListAsync();
        await _shop.Orders.Query("u1").AsOrderSummary().Filter(o => o.Gift).Take(3).PageSize(5).Consistent().Descending().ToListAsync();
        var requests = _provider.Requests<QueryRequest>();
        Assert.All(requests, static request => Assert.Equal((5, true, false), (request.Limit, request.ConsistentRead, request.ScanIndexForward)));
        Assert.Equal(requests[0].FilterExpression, requests[1].FilterExpression);
        Assert.Equal(requests[0].ProjectionExpression, requests[1].ProjectionExpression);
    }

    [Fact]
    public async Task A_count_asks_for_no_attributes()
    {
        await _shop.Orders.Query("u1").AsOrderSummary().CountAsync();
        await _shop.Orders.Scan().AsOrderSummary().CountAsync();
        var (query, scan) = (_provider.Requests<QueryRequest>()[0], _provider.Requests<ScanRequest>()[0]);
        Assert.Equal((Select.Count, null), (query.Select, query.ProjectionExpression));
        Assert.Equal((Select.Count, null), (scan.Select, scan.ProjectionExpression));
    }

    [Fact]
    public async Task Chosen_members_take_the_place_of_the_projection()
    {
        await _shop.Orders.Query("u1").AsOrderSummary().Select(o => o.Gift).ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal("#n3", request.ProjectionExpression);
        Assert.Equal("Gift", request.ExpressionAttributeNames!["#n3"]);
    }

    [Fact]
    public async Task A_get_asks_for_the_projection()
    {
        await _shop.Orders.Get("u1", Samples.Noon, "o1").AsOrderTags().Consistent().ExecuteAsync();
        var request = _provider.Single<GetItemRequest>();
        Assert.True(request.ConsistentRead);
        Assert.Equal("#n0, #n1, #n2, #n3", request.ProjectionExpression);
        Assert.Equal("#n0 Tags, #n1 pk, #n2 sk, #n3 _t", Placeholders.Of(request.ExpressionAttributeNames, null));
        _provider.Clear();
        await _shop.Orders.Get("u1", Samples.Noon, "o1").ExecuteAsync();
        request = _provider.Single<GetItemRequest>();
        Assert.Equal((null, null), (request.ProjectionExpression, request.ExpressionAttributeNames));
    }

    [Fact]
    public async Task A_batch_asks_for_a_projection_where_all_keys_want_the_same()
    {
        GetOperation Summary(int order) => _shop.Orders.Get("u1", Samples.Noon, $"s{order}").AsOrderSummary();
        GetOperation Tags(int order) => _shop.Orders.Get("u1", Samples.Noon, $"t{order}").AsOrderTags();
        await _shop.BatchGetAsync(Enumerable.Range(0, 100).SelectMany(i => new[] { Summary(i), Tags(i) }));
        await _shop.BatchGetAsync([Summary(1), Tags(1)]);
        await _shop.BatchGetAsync([Summary(1), Summary(2), _shop.Orders.Get("u1", Samples.Noon, "s2")]);
        await _shop.BatchGetAsync([_shop.Orders.Get("u1", Samples.Noon, "s2").AsOrderTags(), Summary(2)]);
        var keys = _provider.Requests<BatchGetItemRequest>().Select(static request => request.RequestItems["shop"]).ToList();
        Assert.Equal(["#n0, #n1, #n2, #n3, #n4, #n5", "#n0, #n1, #n2, #n3"], keys.Take(2).Select(static table => table.ProjectionExpression));
        Assert.Equal("Tags", keys[1].ExpressionAttributeNames!["#n0"]);
        Assert.All(keys.Skip(2), static table => Assert.Equal((null, null), (table.ProjectionExpression, table.ExpressionAttributeNames)));
        Assert.Equal([100, 100, 2, 2, 1], keys.Select(static table => table.Keys.Count));
    }

    [Fact]
    public async Task A_transaction_asks_per_item()
    {
        var (first, second) = (_shop.Orders.Get("u1", Samples.Noon, "o1"), _shop.Orders.Get("u1", Samples.Noon, "o2").AsOrderTags());
        await _shop.TransactGetAsync([first, second]);
        var items = _provider.Single<TransactGetItemsRequest>().TransactItems;
        Assert.Equal([null, "#n0, #n1, #n2, #n3"], items.Select(static item => item.ProjectionExpression));
        Assert.Equal("Tags", items[1].ExpressionAttributeNames!["#n0"]);
    }

    [Fact]
    public async Task A_scan_asks_for_the_projection()
    {
        await _shop.Orders.Scan().Filter(o => o.Gift).AsOrderTags().ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Equal("Tags", request.ExpressionAttributeNames![request.ProjectionExpression!.Split(',')[0]]);
        Assert.NotNull(request.FilterExpression);
    }
}
