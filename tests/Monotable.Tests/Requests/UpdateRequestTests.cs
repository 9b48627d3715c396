using Monotable.Tests.Model.MonotableGenerated;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What updates look like on the wire.</summary>
public sealed class UpdateRequestTests
{
    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public UpdateRequestTests()
    {
        _shop = new(_provider);
    }

    private ProfileUpdate Update => _shop.Profiles.Update("u1");

    [Fact]
    public async Task An_update_needs_the_item_to_exist()
    {
        await Update.Set(p => p.Name, "Grace").ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal("shop", request.TableName);
        Assert.Equal(Item.Create(("pk", "USER#u1"), ("sk", "PROFILE")), request.Key);
        Assert.Equal("SET #n0 = :v0", request.UpdateExpression);
        Assert.Equal("attribute_exists(#n1)", request.ConditionExpression);
        Assert.Equal("#n0 Name, #n1 pk, :v0 S: \"Grace\"", Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
        Assert.Equal(ReturnValues.None, request.ReturnValues);
        Assert.Equal(ReturnValuesOnConditionCheckFailure.None, request.ReturnValuesOnConditionCheckFailure);
    }

    [Fact]
    public async Task Clauses_of_a_kind_are_joined()
    {
        await Writes(
            Update.Set(p => p.Name, "Grace").Add(p => p.Visits, 1).Remove(p => p.Notes).Delete(p => p.Badges, 1).Set(p => p.Subscribed, true).Add(
                p => p.Points, -2),
            "SET #n0 = :v0, #n1 = :v1 REMOVE #n2 ADD #n3 :v2, #n4 :v3 DELETE #n5 :v4",
            "#n0 Name, #n1 Subscribed, #n2 Notes, #n3 Visits, #n4 Points, #n5 Badges, #n6 pk, "
            + ":v0 S: \"Grace\", :v1 BOOL: true, :v2 N: 1, :v3 N: -2, :v4 NS: {1}");
    }

    [Fact]
    public async Task Setting_null_removes()
    {
        await Writes(Update.Set(p => p.Points, null), "REMOVE #n0", "#n0 Points, #n1 pk");
        await Writes(Update.Set(p => p.Notes, null), "REMOVE #n0", "#n0 Notes, #n1 pk");
        await Writes(Update.Set(p => p.Badges, []), "REMOVE #n0", "#n0 Badges, #n1 pk");
    }

    [Fact]
    public async Task A_literal_converts_to_the_type_of_the_member()
    {
        await _shop.Orders.Update(new OrderKey("u1", Samples.Noon, "o1")).Set(o => o.Total, 5).ExecuteAsync();
        Assert.Equal(5m, _provider.Single<UpdateItemRequest>().ExpressionAttributeValues![":v0"]);
    }

    [Fact]
    public async Task SetIfAbsent_keeps_what_is_there()
    {
        await Writes(Update.SetIfAbsent(p => p.Points, 3), "SET #n0 = if_not_exists(#n0, :v0)", "#n0 Points, #n1 pk, :v0 N: 3");
        await Writes(Update.SetIfAbsent(p => p.Badges, []).Add(p => p.Visits, 1), "ADD #n0 :v0", "#n0 Visits, #n1 pk, :v0 N: 1");
        Assert.Throws<ArgumentNullException>(() => Update.SetIfAbsent(p => p.Points, null));
    }

    [Fact]
    public async Task Append_and_Prepend_take_an_absent_list_for_an_empty_one()
    {
        await Writes(
            Update.Append(p => p.Emails, "a", "b"),
            "SET #n0 = list_append(if_not_exists(#n0, :v0), :v1)",
            "#n0 Emails, #n1 pk, :v0 L: [], :v1 L: [S: \"a\", S: \"b\"]");
        await Writes(
            Update.Prepend(p => p.Notes, "a"),
            "SET #n0 = list_append(:v0, if_not_exists(#n0, :v1))",
            "#n0 Notes, #n1 pk, :v0 L: [S: \"a\"], :v1 L: []");
    }

    [Fact]
    public async Task Sets_gain_and_lose_members()
    {
        await Writes(Update.Add(p => p.Badges, 2, 1, 2), "ADD #n0 :v0", "#n0 Badges, #n1 pk, :v0 NS: {1, 2}");
        await Writes(Update.Delete(p => p.Badges, [3]), "DELETE #n0 :v0", "#n0 Badges, #n1 pk, :v0 NS: {3}");
        Assert.Throws<ArgumentException>(() => Update.Add(p => p.Badges, Array.Empty<int>()));
        Assert.Throws<ArgumentException>(() => Update.Delete(p => p.Badges, Array.Empty<int>()));
    }

    [Fact]
    public async Task Setting_an_index_key_sets_its_parts_and_its_texts()
    {
        await _shop.Orders.Update("u1", Samples.Noon, "o1").SetByState(OrderState.Paid, 4).ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal("SET #n0 = :v0, #n1 = :v1, #n2 = :v2, #n3 = :v3", request.UpdateExpression);
        Assert.Equal(
            "#n0 State, #n1 Shard, #n2 gsi1pk, #n3 gsi1sk, #n4 pk, "
            + $":v0 S: \"Paid\", :v1 N: 4, :v2 S: \"{OrderKeys.ByStatePartition(OrderState.Paid, 4).AsString()}\", "
            + ":v3 S: \"2026-03-01T12:00:00.0000000Z\"",
            Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }

    [Fact]
    public async Task A_null_part_takes_the_item_out_of_the_index()
    {
        await _shop.Orders.Update("u1", Samples.Noon, "o1").SetByState(OrderState.Paid, null).ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal("SET #n0 = :v0 REMOVE #n1, #n2, #n3", request.UpdateExpression);
        Assert.Equal(
            "#n0 State, #n1 Shard, #n2 gsi1pk, #n3 gsi1sk, #n4 pk, :v0 S: \"Paid\"",
            Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }

    [Fact]
    public async Task OrCreate_brings_the_identity_and_needs_no_item()
    {
        await Update.Set(p => p.Name, "Grace").OrCreate().If(p => p.Visits < 3).ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal("SET #n0 = :v0, #n1 = if_not_exists(#n1, :v1), #n2 = if_not_exists(#n2, :v2)", request.UpdateExpression);
        Assert.Equal("#n3 < :v3", request.ConditionExpression);
        Assert.Equal(
            "#n0 Name, #n1 UserId, #n2 _t, #n3 Visits, :v0 S: \"Grace\", :v1 S: \"u1\", :v2 S: \"Profile\", :v3 N: 3",
            Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }

    [Fact]
    public async Task Operations_are_values()
    {
        var first = Update.Set(p => p.Name, "Grace");
        var second = first.Add(p => p.Visits, 1).If(p => p.Visits > 0).OrCreate().ReturningItemOnFailure();
        await Writes(first, "SET #n0 = :v0", "#n0 Name, #n1 pk, :v0 S: \"Grace\"");
        Assert.NotSame(first, second);
        await Writes(first, "SET #n0 = :v0", "#n0 Name, #n1 pk, :v0 S: \"Grace\"");
    }

    [Fact]
    public async Task What_is_returned_is_asked_for()
    {
        var update = Update.Add(p => p.Visits, 1).ReturningItemOnFailure();
        await update.ReturningOld().ExecuteAsync();
        await update.ReturningNew().ExecuteAsync();
        await update.ReturningUpdatedOld().ExecuteAsync();
        await update.ReturningUpdatedNew().ExecuteAsync();
        var requests = _provider.Requests<UpdateItemRequest>();
        Assert.Equal(
            [ReturnValues.AllOld, ReturnValues.AllNew, ReturnValues.UpdatedOld, ReturnValues.UpdatedNew],
            requests.Select(static request => request.ReturnValues));
        Assert.All(requests, static request => Assert.Equal(ReturnValuesOnConditionCheckFailure.AllOld, request.ReturnValuesOnConditionCheckFailure));
    }

    [Fact]
    public async Task An_update_without_clauses_checks_the_item_but_is_no_transaction_member()
    {
        await Update.ExecuteAsync();
        Assert.Null(_provider.Single<UpdateItemRequest>().UpdateExpression);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _shop.TransactAsync(Update));
    }

    private async Task Writes(ProfileUpdate update, string expression, string placeholders)
    {
        _provider.Clear();
        await update.ExecuteAsync();
        var request = _provider.Single<UpdateItemRequest>();
        Assert.Equal(expression, request.UpdateExpression);
        Assert.Equal(placeholders, Placeholders.Of(request.ExpressionAttributeNames, request.ExpressionAttributeValues));
    }
}
