using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What scans look like on the wire.</summary>
public sealed class ScanRequestTests
{
    private const string IsOrder = "(((attribute_not_exists(#n0) AND begins_with(#n1, :v0)) AND begins_with(#n2, :v1)) OR #n0 = :v2)";
    private const string OrderNames = "#n0 _t, #n1 pk, #n2 sk";
    private const string OrderValues = ":v0 S: \"USER#\", :v1 S: \"ORDER#\", :v2 S: \"Order\"";

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public ScanRequestTests()
    {
        _shop = new(_provider);
    }

    [Fact]
    public async Task A_scan_asks_for_its_entity_only()
    {
        await _shop.Orders.Scan().ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Equal("shop", request.TableName);
        Assert.Null(request.IndexName);
        Assert.Equal(IsOrder, request.FilterExpression);
        Assert.Equal($"{OrderNames}, {OrderValues}", PlaceholdersOf(request));
        Assert.Null(request.Limit);
        Assert.Null(request.Segment);
        Assert.Null(request.TotalSegments);
        Assert.False(request.ConsistentRead);
        Assert.Equal(Select.None, request.Select);
    }

    [Fact]
    public async Task Filters_page_size_and_consistency_are_asked_for()
    {
        await _shop.Orders.Scan().Filter(o => o.Gift).Filter(o => o.UserId == "u1").PageSize(7).Consistent().ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Equal($"({IsOrder} AND (#n3 = :v3 AND #n4 = :v4))", request.FilterExpression);
        Assert.Equal($"{OrderNames}, #n3 Gift, #n4 UserId, {OrderValues}, :v3 BOOL: true, :v4 S: \"u1\"", PlaceholdersOf(request));
        Assert.Equal(7, request.Limit);
        Assert.True(request.ConsistentRead);
    }

    [Fact]
    public async Task An_index_is_scanned_under_its_own_name()
    {
        await _shop.Orders.ScanByState().ToListAsync();
        await _shop.Orders.ScanByTenantStatus().Filter(o => o.TenantId == "t1").ToListAsync();
        var requests = _provider.Requests<ScanRequest>();
        Assert.Equal(["GSI1", "ByTenantStatus"], requests.Select(static request => request.IndexName));
        Assert.Equal(IsOrder, requests[0].FilterExpression);
        Assert.Equal($"({IsOrder} AND #n3 = :v3)", requests[1].FilterExpression);
    }

    [Fact]
    public async Task The_whole_table_is_scanned_by_a_method_that_says_so()
    {
        await _shop.ScanWholeTable().Consistent().PageSize(3).ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Null(request.FilterExpression);
        Assert.Null(request.ExpressionAttributeNames);
        Assert.Null(request.ExpressionAttributeValues);
        Assert.True(request.ConsistentRead);
        Assert.Equal(3, request.Limit);
    }

    [Fact]
    public async Task Counts_are_made_on_the_service()
    {
        var end = Samples.KeyOf(Samples.Order()).ToItem();
        _provider.Script = request => ((ScanRequest)request).ExclusiveStartKey is null
            ? new ScanResponse<Item> { Count = 3, LastEvaluatedKey = end }
            : new ScanResponse<Item> { Count = 4 };
        Assert.Equal(7, await _shop.Orders.Scan().CountAsync());
        Assert.All(_provider.Requests<ScanRequest>(), static request => Assert.Equal(Select.Count, request.Select));
        Assert.Equal([null, end], _provider.Requests<ScanRequest>().Select(static request => request.ExclusiveStartKey));
        _provider.Clear();
        Assert.Equal(21, await _shop.Orders.Scan().InSegments(3).CountAsync());
        Assert.All(_provider.Requests<ScanRequest>(), static request => Assert.Equal(3, request.TotalSegments));
    }

    [Fact]
    public async Task One_segment_can_be_read_alone()
    {
        await _shop.Orders.Scan().Segment(2, 5).ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Equal((2, 5), (request.Segment, request.TotalSegments));
        Assert.Throws<InvalidOperationException>(() => _shop.Orders.Scan().Segment(0, 2).InSegments(2));
    }

    [Fact]
    public void Numbers_are_held_to_their_ranges()
    {
        var scan = _shop.Orders.Scan();
        Assert.Throws<ArgumentOutOfRangeException>(() => scan.PageSize(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => scan.InSegments(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => scan.InSegments(DynamoDbLimits.ScanSegmentsMax + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => scan.Segment(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => scan.Segment(2, 2));
        Assert.Throws<ArgumentException>(() => new ShopTable(_provider, new() { ParallelRequestsMax = 0 }));
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_scan()
    {
        var end = Samples.KeyOf(Samples.Order()).ToItem();
        _provider.Script = request => request is ScanRequest
            ? new ScanResponse<Order> { Items = [Samples.Order()], LastEvaluatedKey = end }
            : new QueryResponse<Order> { Items = [Samples.Order()], LastEvaluatedKey = end };
        var cursor = (await _shop.Orders.Scan().ToPageAsync()).Cursor;
        var ofQuery = (await _shop.Orders.Query("u1").ToPageAsync()).Cursor;
        await _shop.Orders.Scan().PageSize(2).Consistent().ToPageAsync(cursor);
        Assert.Equal(end, _provider.Requests<ScanRequest>()[^1].ExclusiveStartKey);
        _provider.Clear();
        await Refused(_shop.Orders.Scan().Filter(o => o.Gift).ToPageAsync(cursor));
        await Refused(_shop.Orders.Scan().Segment(0, 2).ToPageAsync(cursor));
        await Refused(_shop.Orders.ScanByState().ToPageAsync(cursor));
        await Refused(_shop.Orders.Query("u1").ToPageAsync(cursor));
        await Refused(_shop.Orders.Scan().ToPageAsync(ofQuery));
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task Scans_are_values()
    {
        var scan = _shop.Orders.Scan();
        _ = scan.Filter(o => o.Gift).PageSize(1).Consistent().Segment(0, 2);
        await scan.ToListAsync();
        var request = _provider.Single<ScanRequest>();
        Assert.Equal(IsOrder, request.FilterExpression);
        Assert.Null(request.Limit);
        Assert.Null(request.Segment);
        Assert.False(request.ConsistentRead);
    }

    private static async Task Refused(ValueTask<Page<Order>> page) => await Assert.ThrowsAsync<InvalidCursorException>(page.AsTask);

    private static string PlaceholdersOf(ScanRequest request) => Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
}
