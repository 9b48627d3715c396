using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>The capacity of calls, where it is asked for; and that nothing is asked for where it is not.</summary>
public sealed class CapacityBehaviourTests : IAsyncLifetime
{
    private readonly CapacityMeter _meter = new();
    private int _seen;
    private EngineShop _engine = null!;
    private ShopTable _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await EngineShop.NewAsync();
        _shop = _engine.Table;
        await _shop.Orders.PutAsync(Samples.Order());
        await _shop.Profiles.PutAsync(Samples.Profile());
        _engine.Provider.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_kind_of_call_can_be_measured()
    {
        var order = Samples.Order(orderId: "o2");
        await Measures(ProviderOperation.GetItem, _shop.Profiles.Get("u1").MeasuredBy(_meter).Consistent().ExecuteAsync().AsTask());
        await Measures(ProviderOperation.GetItem, _shop.Profiles.GetAsync(new("u1"), ReadOptions.Consistent.MeasuredBy(_meter)).AsTask());
        await Measures(ProviderOperation.PutItem, _shop.Orders.Put(order).MeasuredBy(_meter).IfNew().ExecuteAsync().AsTask());
        await Measures(
            ProviderOperation.UpdateItem,
            _shop.Profiles.Update("u1").Add(p => p.Visits, 1).MeasuredBy(_meter).ReturningNew().ExecuteAsync().AsTask());
        await Measures(ProviderOperation.DeleteItem, _shop.Orders.Delete(order).MeasuredBy(_meter).ExecuteAsync().AsTask());
        await Measures(ProviderOperation.Query, _shop.Orders.Query("u1").MeasuredBy(_meter).Consistent().ToListAsync().AsTask());
        await Measures(ProviderOperation.Query, _shop.Orders.ByState(OrderState.Open, 1).MeasuredBy(_meter).CountAsync().AsTask());
        await Measures(ProviderOperation.Query, _shop.Orders.Query("u1").MeasuredBy(_meter).ToPageAsync().AsTask());
        await Measures(ProviderOperation.Scan, _shop.Orders.Scan().MeasuredBy(_meter).ToListAsync().AsTask());
        await Measures(ProviderOperation.Scan, _shop.ScanWholeTable().MeasuredBy(_meter).InSegments(1).CountAsync().AsTask());
        await Measures(
            ProviderOperation.BatchGetItem, _shop.BatchGetAsync([_shop.Profiles.Get("u1")], ReadOptions.Eventual.MeasuredBy(_meter)).AsTask());
        await Measures(ProviderOperation.BatchWriteItem, _shop.BatchWriteAsync([_shop.Orders.Put(order)], _meter).AsTask());
        await Measures(ProviderOperation.TransactGetItems, _shop.TransactGetAsync([_shop.Profiles.Get("u1")], _meter).AsTask());
        await Measures(
            ProviderOperation.TransactWriteItems, _shop.TransactAsync([_shop.Orders.Delete(order)], new TransactOptions(Meter: _meter)).AsTask());
        Assert.True(_meter.ReadUnits > 0);
        Assert.True(_meter.WriteUnits > 0);
        Assert.Equal(_meter.ReadUnits + _meter.WriteUnits, _meter.Readings.Sum(static reading => reading.Consumed.CapacityUnits));
    }

    [Fact]
    public async Task A_write_tells_what_each_index_cost()
    {
        await _shop.Orders.Put(Samples.Order(orderId: "o3")).MeasuredBy(_meter).ExecuteAsync();
        var consumed = Assert.Single(_meter.Readings).Consumed;
        Assert.Equal(1, consumed.Table!.CapacityUnits);
        Assert.Equal(["ByTenantStatus", "GSI1"], consumed.GlobalSecondaryIndexes!.Keys.Order());
        Assert.Equal(3, _meter.WriteUnits);
        Assert.Equal(0, _meter.ReadUnits);
    }

    [Fact]
    public async Task What_is_not_measured_asks_for_nothing()
    {
        await _shop.Profiles.GetAsync("u1");
        await _shop.Profiles.Get("u1").MeasuredBy(_meter).ExecuteAsync();
        await _shop.Orders.Query("u1").ToListAsync();
        Assert.Equal(
            [ReturnConsumedCapacity.None, ReturnConsumedCapacity.Indexes],
            _engine.Provider.Requests<GetItemRequest>().Select(static request => request.ReturnConsumedCapacity));
        Assert.Equal(ReturnConsumedCapacity.None, Assert.Single(_engine.Provider.Requests<QueryRequest>()).ReturnConsumedCapacity);
    }

    [Fact]
    public async Task A_receiver_gets_each_request_and_the_meter_keeps_the_sums_only()
    {
        var received = new List<CapacityReading>();
        var meter = new CapacityMeter(received.Add);
        await _shop.ScanWholeTable().PageSize(1).MeasuredBy(meter).ToListAsync();
        Assert.InRange(received.Count, 2, 3);
        Assert.Empty(meter.Readings);
        Assert.Equal(received.Sum(static reading => reading.Consumed.CapacityUnits), meter.ReadUnits);
    }

    [Fact]
    public async Task A_measured_operation_can_be_a_part_of_a_transaction()
    {
        await _shop.TransactAsync([_shop.Profiles.Delete("u1").MeasuredBy(_meter)]);
        Assert.Empty(_meter.Readings);
    }

    private async Task Measures(ProviderOperation operation, Task call)
    {
        await call;
        var reading = Assert.Single(_meter.Readings.Skip(_seen++));
        Assert.Equal(operation, reading.Operation);
        Assert.Equal("shop", reading.Consumed.TableName);
        Assert.True(reading.Consumed.CapacityUnits > 0);
    }
}
