using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Behaviour;

/// <summary>Puts, deletes and updates, and what they return.</summary>
public sealed class WriteBehaviourTests : IAsyncLifetime
{
    private ShopTable _shop = null!;

    private ProfileUpdate Update => _shop.Profiles.Update("u1");

    public async ValueTask InitializeAsync() => _shop = await EngineShop.NewTableAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_put_is_got()
    {
        var order = Samples.Order(note: "quick", tags: ["a", "b"]);
        await _shop.Orders.PutAsync(order);
        var read = await _shop.Orders.GetAsync(Samples.KeyOf(order), ReadOptions.Consistent);
        Assert.Equal(order with { Tags = read!.Tags }, read);
        Assert.Equal(order.Tags.Order(), read.Tags.Order());
        Assert.Null(await _shop.Orders.GetAsync(Samples.KeyOf(order) with { OrderId = "o2" }));
    }

    [Fact]
    public async Task IfNew_and_IfExists_guard_puts_and_deletes()
    {
        await PutFails(_shop.Profiles.Put(Samples.Profile()).IfExists().ExecuteAsync());
        await Fails(_shop.Profiles.Delete("u1").IfExists().ExecuteAsync());
        await _shop.Profiles.Put(Samples.Profile()).IfNew().ExecuteAsync();
        await PutFails(_shop.Profiles.Put(Samples.Profile()).IfNew().ExecuteAsync());
        await _shop.Profiles.Put(Samples.Profile() with { Visits = 2 }).IfExists().ExecuteAsync();
        await _shop.Profiles.Delete("u1").IfExists().If(p => p.Visits == 2).ExecuteAsync();
        Assert.Null(await _shop.Profiles.GetAsync("u1"));
        await _shop.Profiles.DeleteAsync("u1");
    }

    [Fact]
    public async Task Old_items_are_returned_on_demand()
    {
        Assert.Null(await _shop.Profiles.Put(Samples.Profile()).ReturningOld().ExecuteAsync());
        Assert.Equal(0, (await _shop.Profiles.Put(Samples.Profile() with { Visits = 2 }).ReturningOld().ExecuteAsync())!.Visits);
        Assert.Equal(2, (await _shop.Profiles.Delete("u1").ReturningOld().ExecuteAsync())!.Visits);
        Assert.Null(await _shop.Profiles.Delete("u1").ReturningOld().ExecuteAsync());
    }

    [Fact]
    public async Task A_failed_condition_carries_the_item_on_demand()
    {
        await _shop.Profiles.PutAsync(Samples.Profile() with { Visits = 2 });
        var plain = await Fails(Update.Add(p => p.Visits, 1).If(p => p.Visits > 2).ExecuteAsync());
        Assert.Null(plain.Item);
        var carrying = await Fails(Update.Add(p => p.Visits, 1).If(p => p.Visits > 2).ReturningItemOnFailure().ExecuteAsync());
        Assert.Equal(2, carrying.Item!["Visits"]);
        Assert.Equal(2, (await _shop.Profiles.GetAsync("u1"))!.Visits);
    }

    [Fact]
    public async Task Updates_of_every_kind_change_the_item()
    {
        await _shop.Profiles.PutAsync(Samples.Profile() with { Points = 1, Notes = ["n"], Badges = [1, 2], Emails = ["b"] });
        await Update
            .Set(p => p.Name, "Grace")
            .Set(p => p.Notes, null)
            .SetIfAbsent(p => p.Subscribed, true)
            .SetIfAbsent(p => p.Points, 9)
            .Add(p => p.Visits, 3)
            .Add(p => p.Badges, 4)
            .Append(p => p.Emails, "c", "d")
            .Set(p => p.Scores, new() { ["go"] = 1 })
            .Set(p => p.Picture, [7])
            .ExecuteAsync();
        var read = (await _shop.Profiles.GetAsync("u1"))!;
        Assert.Equal(("Grace", null, true, 1, 3), (read.Name, read.Notes, read.Subscribed, read.Points, read.Visits));
        Assert.Equal([1, 2, 4], read.Badges.Order());
        Assert.Equal(["b", "c", "d"], read.Emails);
        Assert.Equal(1, read.Scores["go"]);
        Assert.Equal([7], read.Picture);

        await Update
            .Prepend(p => p.Emails, "a")
            .Prepend(p => p.Notes, "first")
            .Delete(p => p.Badges, 1, 2, 4)
            .Add(p => p.Points, -1)
            .Remove(p => p.Picture)
            .ExecuteAsync();
        read = (await _shop.Profiles.GetAsync("u1"))!;
        Assert.Equal(["a", "b", "c", "d"], read.Emails);
        Assert.Equal(["first"], read.Notes);
        Assert.Empty(read.Badges);
        Assert.Equal(0, read.Points);
        Assert.Null(read.Picture);
    }

    [Fact]
    public async Task Absent_numbers_sets_and_lists_count_as_zero_and_empty()
    {
        await _shop.Profiles.PutAsync(Samples.Profile());
        await Update.Add(p => p.Points, 5).Add(p => p.Badges, 7).Append(p => p.Notes, "n").ExecuteAsync();
        var read = (await _shop.Profiles.GetAsync("u1"))!;
        Assert.Equal(5, read.Points);
        Assert.Equal([7], read.Badges);
        Assert.Equal(["n"], read.Notes);
    }

    [Fact]
    public async Task An_update_of_a_missing_item_fails()
    {
        await Fails(Update.Set(p => p.Name, "Grace").ExecuteAsync());
        await Fails(Update.ExecuteAsync());
        Assert.Null(await _shop.Profiles.GetAsync("u1"));
    }

    [Fact]
    public async Task OrCreate_makes_a_readable_item_and_leaves_an_existing_ones_identity()
    {
        await Update.Set(p => p.Name, "Grace").Add(p => p.Visits, 1).Set(p => p.Emails, []).Set(p => p.Scores, []).OrCreate().ExecuteAsync();
        Assert.Equal(("u1", "Grace", 1), await ReadAsync());
        await Update.Add(p => p.Visits, 1).OrCreate().ExecuteAsync();
        Assert.Equal(("u1", "Grace", 2), await ReadAsync());
        await Fails(Update.Add(p => p.Visits, 1).OrCreate().If(p => p.Visits > 5).ExecuteAsync());
        Assert.Equal(1, await _shop.Profiles.Query("u1").CountAsync());

        async Task<(string, string, int)> ReadAsync()
        {
            var read = (await _shop.Profiles.GetAsync("u1"))!;
            return (read.UserId, read.Name, read.Visits);
        }
    }

    [Fact]
    public async Task Updates_return_what_was_there_what_is_there_or_what_they_touched()
    {
        await _shop.Profiles.PutAsync(Samples.Profile() with { Visits = 1 });
        var update = Update.Add(p => p.Visits, 1);
        Assert.Equal(1, (await update.ReturningOld().ExecuteAsync())!.Visits);
        Assert.Equal(3, (await update.ReturningNew().ExecuteAsync())!.Visits);
        Assert.Equal(Item.Create(("Visits", 3)), await update.ReturningUpdatedOld().ExecuteAsync());
        Assert.Equal(Item.Create(("Visits", 5)), await update.ReturningUpdatedNew().ExecuteAsync());
    }

    [Fact]
    public async Task Setting_an_index_key_moves_the_item_in_the_index()
    {
        var order = Samples.Order(state: OrderState.Open, shard: 1);
        await _shop.Orders.PutAsync(order);
        await _shop.Orders.Update(Samples.KeyOf(order)).SetByState(OrderState.Paid, 2).ExecuteAsync();
        Assert.False(await _shop.Orders.ByState(OrderState.Open, 1).AnyAsync());
        var moved = await _shop.Orders.ByState(OrderState.Paid, 2).FirstOrDefaultAsync();
        Assert.Equal((OrderState.Paid, 2), (moved!.State, moved.Shard));
        Assert.True(await _shop.Orders.ByTenantStatus("t1", OrderState.Paid).AnyAsync());
    }

    [Fact]
    public async Task A_null_part_takes_the_item_out_of_the_index_and_back()
    {
        var order = Samples.Order(shard: null);
        await _shop.Orders.PutAsync(order);
        Assert.False(await _shop.Orders.ByState(OrderState.Open, 1).AnyAsync());
        await _shop.Orders.Update(Samples.KeyOf(order)).SetByState(OrderState.Open, 1).ExecuteAsync();
        Assert.True(await _shop.Orders.ByState(OrderState.Open, 1).AnyAsync());
        await _shop.Orders.Update(Samples.KeyOf(order)).SetByState(OrderState.Shipped, null).ExecuteAsync();
        Assert.False(await _shop.Orders.ByState(OrderState.Open, 1).AnyAsync());
        var read = await _shop.Orders.GetAsync(Samples.KeyOf(order));
        Assert.Equal((OrderState.Shipped, null), (read!.State, read.Shard));
    }

    [Fact]
    public async Task An_error_of_the_service_comes_as_it_is_and_stores_nothing()
    {
        var missing = new ShopTable(_shop.Provider, new() { TableName = "missing" });
        await Assert.ThrowsAsync<ResourceNotFoundException>(async () => await missing.Profiles.PutAsync(Samples.Profile()));
        var big = Samples.Profile() with { Picture = new byte[DynamoDbLimits.ItemSizeBytesMax] };
        await Assert.ThrowsAsync<DynamoDbValidationException>(async () => await _shop.Profiles.PutAsync(big));
        Assert.Null(await _shop.Profiles.GetAsync("u1"));
    }

    private static async Task PutFails(ValueTask<Profile> put) => await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => put.AsTask());

    private static async Task<ConditionalCheckFailedException> Fails(ValueTask write) =>
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(write.AsTask);
}
