using Monotable.Tests.Model.MonotableGenerated;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What queries look like on the wire.</summary>
public sealed class QueryRequestTests
{
    private const string Noon = "2026-03-01T12:00:00.0000000Z";
    private const string IsOrder = "(attribute_not_exists(#n2) OR #n2 = :v2)";

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public QueryRequestTests()
    {
        _shop = new(_provider);
    }

    [Fact]
    public async Task A_query_stays_inside_its_entity()
    {
        await _shop.Orders.Query("u1").ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal("shop", request.TableName);
        Assert.Null(request.IndexName);
        Assert.Equal("#n0 = :v0 AND begins_with(#n1, :v1)", request.KeyConditionExpression);
        Assert.Equal("#n0 pk, #n1 sk, :v0 S: \"USER#u1\", :v1 S: \"ORDER#\"", PlaceholdersOf(request));
        Assert.Null(request.FilterExpression);
        Assert.Null(request.ProjectionExpression);
        Assert.Null(request.Limit);
        Assert.True(request.ScanIndexForward);
        Assert.False(request.ConsistentRead);
        Assert.Equal(Select.None, request.Select);
    }

    [Fact]
    public async Task Every_range_of_a_text_part_has_both_ends_inside_the_prefix()
    {
        await _shop.Orders.Query("u1").PlacedAt.AtLeast(Samples.Noon).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.After(Samples.Noon).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.AtMost(Samples.Noon).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Before(Samples.Noon).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Between(Samples.Noon, Samples.Noon.AddDays(1)).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon).OrderId.AtLeast("o5").ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon).OrderId.Before("o5").ToListAsync();
        Assert.All(_provider.Requests<QueryRequest>(), static request =>
        {
            Assert.Equal("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2", request.KeyConditionExpression);
            Assert.StartsWith("ORDER#", request.ExpressionAttributeValues![":v1"].AsString(), StringComparison.Ordinal);
            Assert.StartsWith("ORDER#", request.ExpressionAttributeValues![":v2"].AsString(), StringComparison.Ordinal);
        });
        Assert.Equal(7, _provider.Calls.Count);
    }

    [Fact]
    public async Task Parts_that_are_fixed_lengthen_the_prefix()
    {
        await _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon).ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon).OrderId.StartsWith("o").ToListAsync();
        await _shop.Orders.Query("u1").PlacedAt.Is(Samples.Noon).OrderId.Is("o1").ToListAsync();
        var requests = _provider.Requests<QueryRequest>();
        const string prefix = "ORDER#2026-03-01T12:00:00.0000000Z#";
        Assert.Equal(
            ["#n0 = :v0 AND begins_with(#n1, :v1)", "#n0 = :v0 AND begins_with(#n1, :v1)", "#n0 = :v0 AND #n1 = :v1"],
            requests.Select(static request => request.KeyConditionExpression));
        Assert.Equal<AttributeValue>(
            [prefix, prefix + "o", prefix + "o1"], requests.Select(static request => request.ExpressionAttributeValues![":v1"]));
    }

    [Fact]
    public async Task Native_parts_use_their_attribute_and_operator()
    {
        var query = _shop.Orders.ByTenantStatus("t1", OrderState.Open);
        await Writes(query.PlacedAt.Is(Samples.Noon), "#n2 = :v2");
        await Writes(query.PlacedAt.AtLeast(Samples.Noon), "#n2 >= :v2");
        await Writes(query.PlacedAt.After(Samples.Noon), "#n2 > :v2");
        await Writes(query.PlacedAt.AtMost(Samples.Noon), "#n2 <= :v2");
        await Writes(query.PlacedAt.Before(Samples.Noon), "#n2 < :v2");
        await Writes(query.PlacedAt.Between(Samples.Noon, Samples.Noon), "#n2 BETWEEN :v2 AND :v3");

        async Task Writes(IndexQuery<Order, OrderByTenantStatusFields> ranged, string condition)
        {
            _provider.Clear();
            await ranged.ToListAsync();
            var request = _provider.Single<QueryRequest>();
            Assert.Equal("ByTenantStatus", request.IndexName);
            Assert.Equal($"#n0 = :v0 AND #n1 = :v1 AND {condition}", request.KeyConditionExpression);
            Assert.StartsWith(
                $"#n0 TenantId, #n1 State, #n2 PlacedAt, :v0 S: \"t1\", :v1 S: \"Open\", :v2 S: \"{Noon}\"",
                PlaceholdersOf(request),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_synthesised_index_is_queried_by_its_texts()
    {
        await _shop.Orders.ByState(OrderState.Open, 1).PlacedAt.AtLeast(Samples.Noon).ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal("GSI1", request.IndexName);
        Assert.Equal("#n0 = :v0 AND #n1 >= :v1", request.KeyConditionExpression);
        Assert.Equal(
            $"#n0 gsi1pk, #n1 gsi1sk, :v0 S: \"{OrderKeys.ByStatePartition(OrderState.Open, 1).AsString()}\", :v1 S: \"{Noon}\"", PlaceholdersOf(
                request));
    }

    [Fact]
    public async Task An_empty_range_sends_nothing()
    {
        var before = Samples.Noon.AddDays(-1);
        var text = _shop.Orders.Query("u1").PlacedAt.Between(Samples.Noon, before);
        var native = _shop.Orders.ByTenantStatus("t1", OrderState.Open).PlacedAt.Between(Samples.Noon, before);
        Assert.Empty(await text.ToListAsync());
        Assert.Empty(await native.ToListAsync());
        Assert.Equal(0, await text.CountAsync());
        Assert.False(await native.AnyAsync());
        Assert.Null(await text.FirstOrDefaultAsync());
        Assert.Empty(await text.Select(o => o.Total).ToListAsync());
        Assert.Equal([], (await native.ToPageAsync()).Items);
        Assert.Null((await text.ToPageAsync()).Cursor);
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task Filters_join_and_share_placeholders()
    {
        await _shop.Orders.Query("u1").Filter(o => o.Gift && o.Total > 100m).Filter(o => o.Note == null).ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal("((#n2 = :v2 AND #n3 > :v3) AND (attribute_not_exists(#n4) OR #n4 = :v4))", request.FilterExpression);
        Assert.Equal(
            "#n0 pk, #n1 sk, #n2 Gift, #n3 Total, #n4 Note, :v0 S: \"USER#u1\", :v1 S: \"ORDER#\", :v2 BOOL: true, :v3 N: 100, :v4 NULL: ",
            PlaceholdersOf(request));
    }

    [Fact]
    public async Task Order_consistency_and_page_size_are_asked_for()
    {
        await _shop.Orders.Query("u1").Consistent().Descending().PageSize(7).ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.True(request.ConsistentRead);
        Assert.False(request.ScanIndexForward);
        Assert.Equal(7, request.Limit);
    }

    [Fact]
    public async Task Take_limits_the_first_request_where_no_filter_drops_results()
    {
        await _shop.Orders.Query("u1").Take(3).ToListAsync();
        await _shop.Orders.Query("u1").Take(3).PageSize(2).ToListAsync();
        await _shop.Orders.Query("u1").Take(3).Filter(o => o.Gift).ToListAsync();
        await _shop.Orders.Query("u1").FirstOrDefaultAsync();
        await _shop.Orders.Query("u1").AnyAsync();
        Assert.Equal([3, 2, null, 1, 1], _provider.Requests<QueryRequest>().Select(static request => request.Limit));
    }

    [Fact]
    public async Task Later_pages_are_full_ones_and_start_where_the_last_one_ended()
    {
        var end = Samples.KeyOf(Samples.Order()).ToItem();
        _provider.Script = request => ((QueryRequest)request).ExclusiveStartKey is null
            ? new QueryResponse<Order> { LastEvaluatedKey = end }
            : new QueryResponse<Order> { Items = [Samples.Order(orderId: "o2")], Count = 1 };
        Assert.Equal("o2", (await _shop.Orders.Query("u1").FirstOrDefaultAsync())?.OrderId);
        var requests = _provider.Requests<QueryRequest>();
        Assert.Equal([1, null], requests.Select(static request => request.Limit));
        Assert.Equal([null, end], requests.Select(static request => request.ExclusiveStartKey));
    }

    [Fact]
    public async Task Take_ends_without_asking_for_more()
    {
        _provider.Script = static _ => new QueryResponse<Order>
        {
            Items = [Samples.Order(orderId: "o1"), Samples.Order(orderId: "o2"), Samples.Order(orderId: "o3")],
            LastEvaluatedKey = Samples.KeyOf(Samples.Order()).ToItem(),
        };
        Assert.Equal(["o1", "o2"], (await _shop.Orders.Query("u1").Take(2).ToListAsync()).Select(static order => order.OrderId));
        Assert.Single(_provider.Calls);
        Assert.Equal(5, (await _shop.Orders.Query("u1").Take(5).ToListAsync()).Count);
        Assert.Equal(3, _provider.Calls.Count);
    }

    [Fact]
    public async Task First_wants_a_result_and_single_at_most_one()
    {
        var orders = new List<Order>();
        _provider.Script = _ => new QueryResponse<Order> { Items = orders };
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _shop.Orders.Query("u1").FirstAsync());
        Assert.Null(await _shop.Orders.Query("u1").SingleOrDefaultAsync());
        orders.Add(Samples.Order(orderId: "o1"));
        Assert.Equal("o1", (await _shop.Orders.Query("u1").FirstAsync()).OrderId);
        Assert.Equal("o1", (await _shop.Orders.Query("u1").SingleOrDefaultAsync())?.OrderId);
        orders.Add(Samples.Order(orderId: "o2"));
        Assert.Equal("o1", (await _shop.Orders.Query("u1").FirstAsync()).OrderId);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _shop.Orders.Query("u1").SingleOrDefaultAsync());
        Assert.Equal([1, 2, 1, 2, 1, 2], _provider.Requests<QueryRequest>().Select(static request => request.Limit));
    }

    [Fact]
    public void Counts_must_be_positive()
    {
        var query = _shop.Orders.Query("u1");
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Take(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.PageSize(-1));
        Assert.Throws<ArgumentException>(() => query.Select());
    }

    [Fact]
    public async Task A_count_tells_entities_apart_on_the_service()
    {
        _provider.Script = static request => ((QueryRequest)request).ExclusiveStartKey is null
            ? new QueryResponse<Item> { Count = 3, LastEvaluatedKey = Samples.KeyOf(Samples.Order()).ToItem() }
            : new QueryResponse<Item> { Count = 4 };
        Assert.Equal(7, await _shop.Orders.Query("u1").Filter(o => o.Gift).CountAsync());
        var request = _provider.Requests<QueryRequest>()[0];
        Assert.Equal(Select.Count, request.Select);
        Assert.Equal($"({IsOrder} AND #n3 = :v3)", request.FilterExpression);
        Assert.Equal(
            "#n0 pk, #n1 sk, #n2 _t, #n3 Gift, :v0 S: \"USER#u1\", :v1 S: \"ORDER#\", :v2 S: \"Order\", :v3 BOOL: true", PlaceholdersOf(request));
        Assert.Equal(2, _provider.Calls.Count);
        Assert.Equal(2, await _shop.Orders.Query("u1").Take(2).CountAsync());
        Assert.Equal(3, _provider.Calls.Count);
    }

    [Fact]
    public async Task Select_projects_and_tells_entities_apart_on_the_service()
    {
        await _shop.Orders.Query("u1").Select(o => o.Total, o => o.Note).ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.Equal("#n3, #n4", request.ProjectionExpression);
        Assert.Equal("(attribute_not_exists(#n2) OR #n2 = :v2)", request.FilterExpression);
        Assert.Equal("#n0 pk, #n1 sk, #n2 _t, #n3 Total, #n4 Note, :v0 S: \"USER#u1\", :v1 S: \"ORDER#\", :v2 S: \"Order\"", PlaceholdersOf(request));
    }

    [Fact]
    public async Task Queries_are_values()
    {
        var query = _shop.Orders.Query("u1").Filter(o => o.Gift);
        _ = query.Descending().Take(1).PageSize(1).Filter(o => o.Total > 1m).Consistent();
        await query.ToListAsync();
        var request = _provider.Single<QueryRequest>();
        Assert.True(request.ScanIndexForward);
        Assert.Null(request.Limit);
        Assert.Equal("#n2 = :v2", request.FilterExpression);
        Assert.False(request.ConsistentRead);
    }

    private static string PlaceholdersOf(QueryRequest request) =>
        Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
}
