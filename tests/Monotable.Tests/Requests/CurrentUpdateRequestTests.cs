using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Model.MonotableGenerated;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What is sent for an update that reads first.</summary>
public sealed class CurrentUpdateRequestTests
{
    private static readonly OrderKey Key = Samples.KeyOf(Samples.Order());

    [Fact]
    public async Task It_reads_consistently_and_writes_if_the_other_parts_are_as_read()
    {
        var shop = await NewAsync(Samples.Order(shard: 7));
        await shop.Table.Orders.Update(Key).FromCurrent().Set(o => o.State, OrderState.Paid).ExecuteAsync();
        Assert.Equal([ProviderOperation.GetItem, ProviderOperation.UpdateItem], shop.Provider.Calls.Select(static call => call.Operation));
        Assert.True(shop.Provider.Requests<GetItemRequest>()[0].ConsistentRead);

        var update = shop.Provider.Requests<UpdateItemRequest>()[0];
        Assert.Equal("SET #n0 = :v0, #n1 = :v1, #n2 = :v2", update.UpdateExpression);
        Assert.Equal("(attribute_exists(#n3) AND #n4 = :v3)", update.ConditionExpression);
        var (partition, sort) = OrderKeys.ByStateKey(OrderState.Paid, 7, Key.PlacedAt);
        Assert.Equal(
            $"#n0 State, #n1 gsi1pk, #n2 gsi1sk, #n3 pk, #n4 Shard, :v0 S: \"Paid\", :v1 {partition}, :v2 {sort}, :v3 N: 7",
            Placeholders.Of(update.ExpressionAttributeNames, update.ExpressionAttributeValues));
        Assert.Equal(ReturnValuesOnConditionCheckFailure.AllOld, update.ReturnValuesOnConditionCheckFailure);
    }

    [Fact]
    public async Task It_reads_nothing_where_no_key_is_touched()
    {
        var shop = await NewAsync(Samples.Order());
        await shop.Table.Orders.Update(Key).FromCurrent().Set(o => o.Total, 5m).ExecuteAsync();
        Assert.Equal(ReturnValuesOnConditionCheckFailure.None, shop.Provider.Single<UpdateItemRequest>().ReturnValuesOnConditionCheckFailure);
    }

    [Fact]
    public async Task Keys_that_were_set_before_are_computed_anew()
    {
        var shop = await NewAsync(Samples.Order());
        await shop.Table.Orders.Update(Key).SetByState(OrderState.Paid, 2).FromCurrent().Set(o => o.Total, 1m).ExecuteAsync();
        Assert.Single(await shop.Table.Orders.ByState(OrderState.Paid, 2).ToListAsync());
    }

    [Fact]
    public async Task A_token_is_refused_since_a_repeated_call_may_write_something_else()
    {
        var shop = await NewAsync(Samples.Order());
        var update = shop.Table.Orders.Update(Key).FromCurrent().Set(o => o.State, OrderState.Paid);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(
            () => shop.Table.TransactAsync([update], new TransactOptions("token")).AsTask());
        Assert.Contains("'Order' reads before it writes", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(shop.Provider.Calls);
        await shop.Table.TransactAsync([update.Set(o => o.Shard, 2)]);
    }

    [Fact]
    public async Task A_batch_refuses_it()
    {
        var shop = await NewAsync(Samples.Order());
        await Assert.ThrowsAsync<ArgumentException>(
            () => shop.Table.BatchWriteAsync([shop.Table.Orders.Update(Key).FromCurrent().Set(o => o.Shard, 1)]).AsTask());
        Assert.Empty(shop.Provider.Calls);
    }

    [Fact]
    public async Task An_item_of_another_entity_is_told()
    {
        var shop = await NewAsync(Samples.Order());
        var request = new UpdateItemRequest
        {
            TableName = "shop",
            Key = Key.ToItem(),
            UpdateExpression = "SET #t = :t",
            ExpressionAttributeNames = new Dictionary<string, string> { ["#t"] = "_t" },
            ExpressionAttributeValues = Item.Create((":t", "Parcel")),
        };
        await shop.Engine.UpdateItemAsync(request, ItemCodec.Instance, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ItemMappingException>(
            () => shop.Table.Orders.Update(Key).FromCurrent().Set(o => o.Shard, 1).ExecuteAsync().AsTask());
    }

    private static async Task<EngineShop> NewAsync(Order order)
    {
        var shop = await EngineShop.NewAsync();
        await shop.Table.Orders.PutAsync(order);
        shop.Provider.Clear();
        return shop;
    }
}
