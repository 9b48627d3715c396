using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What puts, gets, deletes and checks look like on the wire.</summary>
public sealed class ItemRequestTests
{
    private static readonly Item OrderItemKey = Samples.KeyOf(Samples.Order()).ToItem();

    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public ItemRequestTests()
    {
        _shop = new(_provider);
    }

    [Fact]
    public async Task A_plain_put_has_no_expressions()
    {
        await _shop.Orders.PutAsync(Samples.Order());
        Assert.Equal(new PutItemRequest { TableName = "shop" }, _provider.Single<PutItemRequest>());
    }

    [Fact]
    public async Task IfNew_and_IfExists_test_the_partition_key()
    {
        await _shop.Orders.Put(Samples.Order()).IfNew().ExecuteAsync();
        await _shop.Orders.Put(Samples.Order()).IfExists().ExecuteAsync();
        await _shop.Orders.Delete(Samples.Order()).IfExists().ExecuteAsync();
        Assert.Equal(
            ["attribute_not_exists(#n0)", "attribute_exists(#n0)"],
            _provider.Requests<PutItemRequest>().Select(static request => request.ConditionExpression));
        Assert.All(_provider.Requests<PutItemRequest>(), static request => Assert.Equal("pk", request.ExpressionAttributeNames!["#n0"]));
        Assert.Equal("attribute_exists(#n0)", _provider.Requests<DeleteItemRequest>()[0].ConditionExpression);
    }

    [Fact]
    public async Task A_condition_without_values_sends_none()
    {
        await _shop.Orders.Put(Samples.Order()).IfNew().ExecuteAsync();
        Assert.Null(_provider.Single<PutItemRequest>().ExpressionAttributeValues);
    }

    [Fact]
    public async Task Returning_and_ReturningItemOnFailure_are_asked_for()
    {
        await _shop.Orders.Put(Samples.Order()).If(o => o.Gift).ReturningItemOnFailure().ReturningOld().ExecuteAsync();
        await _shop.Orders.Delete(Samples.Order()).If(o => o.Gift).ReturningItemOnFailure().ReturningOld().ExecuteAsync();
        var put = _provider.Requests<PutItemRequest>()[0];
        Assert.Equal(ReturnValues.AllOld, put.ReturnValues);
        Assert.Equal(ReturnValuesOnConditionCheckFailure.AllOld, put.ReturnValuesOnConditionCheckFailure);
        var delete = _provider.Requests<DeleteItemRequest>()[0];
        Assert.Equal(ReturnValues.AllOld, delete.ReturnValues);
        Assert.Equal(ReturnValuesOnConditionCheckFailure.AllOld, delete.ReturnValuesOnConditionCheckFailure);
    }

    [Fact]
    public async Task Every_form_of_get_sends_the_same_key()
    {
        var order = Samples.Order();
        await _shop.Orders.GetAsync(order.UserId, order.PlacedAt, order.OrderId);
        await _shop.Orders.GetAsync(Samples.KeyOf(order));
        await _shop.Orders.Get(Samples.KeyOf(order)).ExecuteAsync();
        await _shop.Orders.Get(order.UserId, order.PlacedAt, order.OrderId).ExecuteAsync();
        Assert.All(
            _provider.Requests<GetItemRequest>(),
            static request => Assert.Equal(new GetItemRequest { TableName = "shop", Key = OrderItemKey }, request));
        Assert.Equal(4, _provider.Calls.Count);
    }

    [Fact]
    public async Task Consistent_reads_are_asked_for()
    {
        var key = Samples.KeyOf(Samples.Order());
        await _shop.Orders.GetAsync(key, ReadOptions.Consistent);
        await _shop.Orders.Get(key).Consistent().ExecuteAsync();
        Assert.All(_provider.Requests<GetItemRequest>(), static request => Assert.True(request.ConsistentRead));
        Assert.Equal(2, _provider.Calls.Count);
    }

    [Fact]
    public async Task Every_form_of_delete_sends_the_same_key()
    {
        var order = Samples.Order();
        await _shop.Orders.DeleteAsync(order);
        await _shop.Orders.DeleteAsync(Samples.KeyOf(order));
        await _shop.Orders.DeleteAsync(order.UserId, order.PlacedAt, order.OrderId);
        await _shop.Orders.Delete(order).ExecuteAsync();
        Assert.All(
            _provider.Requests<DeleteItemRequest>(),
            static request => Assert.Equal(new DeleteItemRequest { TableName = "shop", Key = OrderItemKey }, request));
        Assert.Equal(4, _provider.Calls.Count);
    }

    [Fact]
    public async Task The_table_name_of_the_options_is_used()
    {
        var shop = new ShopTable(_provider, new() { TableName = "shop-test" });
        await shop.Orders.DeleteAsync(Samples.Order());
        Assert.Equal("shop-test", _provider.Single<DeleteItemRequest>().TableName);
        Assert.Equal("shop-test", shop.Schema.TableName);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Refused("BatchAttemptsMax", new() { BatchAttemptsMax = 0 });
        Refused("BatchRetryDelay", new() { BatchRetryDelay = TimeSpan.FromSeconds(-1) });
        Refused("BatchRetryDelayMax", new() { BatchRetryDelay = TimeSpan.FromSeconds(2), BatchRetryDelayMax = TimeSpan.FromSeconds(1) });
        Refused("TableName", new() { TableName = "" });

        void Refused(string option, TableOptions options) =>
            Assert.Contains(option, Assert.Throws<ArgumentException>(() => new ShopTable(_provider, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_cannot_be_is_refused_before_anything_is_sent()
    {
        var exception = await Assert.ThrowsAsync<KeyException>(async () => await _shop.Orders.PutAsync(Samples.Order(userId: new('x', 3_000))));
        Assert.Contains("'Order'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'pk'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_provider.Calls);
    }
}
