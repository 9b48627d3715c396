using Monotable.Tests.Model.MonotableGenerated;
using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>What transactions look like on the wire, what is refused before, and how failures come back.</summary>
public sealed class TransactionRequestTests
{
    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public TransactionRequestTests()
    {
        _shop = new(_provider);
    }

    [Fact]
    public async Task Operations_become_actions_in_order()
    {
        var order = Samples.Order();
        await _shop.TransactAsync(
            _shop.Orders.Put(order).IfNew(),
            _shop.Profiles.Update("u1").Add(p => p.Visits, 1).If(p => p.Visits < 9).ReturningItemOnFailure(),
            _shop.Profiles.Delete("u2").If(p => p.Subscribed),
            _shop.Profiles.Check("u3").If(p => p.Name == "Ada"));
        var request = _provider.Single<TransactWriteItemsRequest>();
        Assert.Null(request.ClientRequestToken);
        Assert.Collection(
            request.TransactItems,
            action =>
            {
                var put = Assert.IsType<TransactPut>(action);
                Assert.Equal(Samples.KeyOf(order).ToItem(), put.Key);
                Assert.Equal("attribute_not_exists(#n0) | #n0 pk", Condition(action));
            },
            static action =>
            {
                var update = Assert.IsType<TransactUpdate>(action);
                Assert.Equal("ADD #n0 :v0", update.UpdateExpression);
                Assert.Equal("(attribute_exists(#n1) AND #n0 < :v1) | #n0 Visits, #n1 pk, :v0 N: 1, :v1 N: 9", Condition(action));
                Assert.Equal(ReturnValuesOnConditionCheckFailure.AllOld, action.ReturnValuesOnConditionCheckFailure);
            },
            static action =>
            {
                Assert.IsType<TransactDelete>(action);
                Assert.Equal("#n0 = :v0 | #n0 Subscribed, :v0 BOOL: true", Condition(action));
                Assert.Equal(ReturnValuesOnConditionCheckFailure.None, action.ReturnValuesOnConditionCheckFailure);
            },
            static action =>
            {
                Assert.IsType<TransactConditionCheck>(action);
                Assert.Equal("#n0 = :v0 | #n0 Name, :v0 S: \"Ada\"", Condition(action));
            });
        Assert.All(request.TransactItems, static action => Assert.Equal("shop", action.TableName));
    }

    [Fact]
    public async Task A_check_without_a_condition_needs_the_item()
    {
        await _shop.TransactAsync(_shop.Profiles.Check("u1"), _shop.Profiles.Check("u2").Exists(), _shop.Profiles.Check("u3").NotExists());
        Assert.Equal(
            ["attribute_exists(#n0) | #n0 pk", "attribute_exists(#n0) | #n0 pk", "attribute_not_exists(#n0) | #n0 pk"],
            _provider.Single<TransactWriteItemsRequest>().TransactItems.Select(Condition));
    }

    [Fact]
    public async Task The_token_is_passed_on()
    {
        await _shop.TransactAsync([_shop.Profiles.Delete("u1")], new TransactOptions("once"));
        Assert.Equal("once", _provider.Single<TransactWriteItemsRequest>().ClientRequestToken);
    }

    [Fact]
    public async Task Too_many_operations_none_and_duplicates_are_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await _shop.TransactAsync());
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _shop.TransactAsync(Enumerable.Range(0, 101).Select(i => _shop.Profiles.Delete($"u{i}"))));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _shop.TransactAsync(_shop.Profiles.Delete("u1"), _shop.Profiles.Check("u1")));
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _shop.TransactAsync(new ShopTable(new ScriptedProvider()).Profiles.Delete("u1")));
        Assert.Empty(_provider.Calls);
        await _shop.TransactAsync(Enumerable.Range(0, 100).Select(i => _shop.Profiles.Delete($"u{i}")));
        Assert.Equal(100, _provider.Single<TransactWriteItemsRequest>().TransactItems.Count);
    }

    [Fact]
    public async Task The_same_key_in_another_table_is_another_item()
    {
        var other = new ShopTable(_provider, new() { TableName = "other" });
        await _shop.TransactAsync(_shop.Profiles.Delete("u1"), other.Profiles.Delete("u1"));
        Assert.Equal(["shop", "other"], _provider.Single<TransactWriteItemsRequest>().TransactItems.Select(static action => action.TableName));
    }

    [Fact]
    public async Task Each_reason_stands_with_its_operation()
    {
        var stored = Item.Create(("pk", "USER#u1"), ("Visits", 9));
        var cancelled = new TransactionCanceledException(
            "cancelled",
            [CancellationReason.None, new("ConditionalCheckFailed", "The conditional request failed", stored), CancellationReason.None, new(
                "TransactionConflict")]);
        _provider.Script = _ => throw cancelled;
        WriteOperation[] operations =
        [
            _shop.Profiles.Put(Samples.Profile("u0")),
            _shop.Profiles.Update("u1").Add(p => p.Visits, 1).ReturningItemOnFailure(),
            _shop.Profiles.Check("u2"),
            _shop.Orders.Delete(Samples.Order()),
        ];
        var exception = await Assert.ThrowsAsync<TransactionFailedException>(async () => await _shop.TransactAsync(operations));
        Assert.Same(cancelled, exception.InnerException);
        Assert.Equal([1, 3], exception.Failures.Select(static failure => failure.Index));
        Assert.Equal([operations[1], operations[3]], exception.Failures.Select(static failure => failure.Operation));
        Assert.Same(stored, exception.Failures[0].Reason.Item);
        Assert.Equal(
            "The transaction was cancelled and nothing was written. "
            + "Operation 1 on 'Profile': ConditionalCheckFailed (The conditional request failed). Operation 3 on 'Order': TransactionConflict.",
            exception.Message);
    }

    [Fact]
    public async Task The_current_item_is_read_as_its_entity()
    {
        var stored = ItemFormatWriter.Write(ProfileCodec.Instance, Samples.Profile("u1"));
        _provider.Script = _ => throw new TransactionCanceledException(
            "cancelled", [new("ConditionalCheckFailed", "no", stored), new("ConditionalCheckFailed", "no")]);
        var exception = await Assert.ThrowsAsync<TransactionFailedException>(async () => await _shop.TransactAsync(
            _shop.Profiles.Check("u1").NotExists().ReturningItemOnFailure(), _shop.Orders.Delete(Samples.Order())));
        Assert.Equal("u1", exception.Failures[0].CurrentItem<Profile>()!.UserId);
        Assert.Throws<InvalidOperationException>(() => exception.Failures[0].CurrentItem<Order>());
        Assert.Null(exception.Failures[1].CurrentItem<Order>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(37)]
    public async Task A_token_of_a_wrong_length_is_refused_before_anything_is_sent(int length)
    {
        var options = new TransactOptions(new string('a', length));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _shop.TransactAsync([_shop.Profiles.Delete("u1")], options));
        Assert.Empty(_provider.Calls);
    }

    [Fact]
    public async Task Each_reason_of_a_cancelled_read_stands_with_its_reads()
    {
        _provider.Script = static _ => throw new TransactionCanceledException("no", [CancellationReason.None, new("TransactionConflict")]);
        GetOperation[] reads = [_shop.Profiles.Get("u1"), _shop.Orders.Get(Samples.KeyOf(Samples.Order())), _shop.Profiles.Get("u1")];
        var exception = await Assert.ThrowsAsync<ReadTransactionFailedException>(async () => await _shop.TransactGetAsync(reads));
        var failure = Assert.Single(exception.Failures);
        Assert.Equal(1, failure.Index);
        Assert.Same(reads[1], failure.Operation);
        Assert.Equal("The transaction was cancelled and nothing was read. Read 1 of 'Order': TransactionConflict.", exception.Message);
    }

    [Fact]
    public async Task Other_errors_are_thrown_as_they_are()
    {
        _provider.Script = static _ => throw new IdempotentParameterMismatchException("no");
        await Assert.ThrowsAsync<IdempotentParameterMismatchException>(async () => await _shop.TransactAsync(_shop.Profiles.Delete("u1")));
    }

    [Fact]
    public async Task Reads_of_one_item_are_sent_once()
    {
        var first = _shop.Profiles.Get("u1");
        var second = _shop.Profiles.Get("u1");
        var order = _shop.Orders.Get(Samples.KeyOf(Samples.Order()));
        _provider.Script = static request =>
        {
            var reader = new ItemFormatReader(ItemFormatWriter.Write(ProfileCodec.Instance, Samples.Profile("u1")));
            ((TransactGetItemsRequest)request).TransactItems[0].Slot.Read(ref reader);
            return null;
        };
        var results = await _shop.TransactGetAsync(first, order, second);
        Assert.Equal([first.Key, order.Key], _provider.Single<TransactGetItemsRequest>().TransactItems.Select(static item => item.Slot.Key));
        Assert.Equal("u1", results.Get(first)!.UserId);
        Assert.Equal("u1", results.Get(second)!.UserId);
        Assert.Null(results.Get(order));
        Assert.Equal(2, results.OfEntity<Profile>().Count());
    }

    [Fact]
    public async Task Too_many_reads_and_none_are_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await _shop.TransactGetAsync());
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _shop.TransactGetAsync(Enumerable.Range(0, 101).Select(i => _shop.Profiles.Get($"u{i}"))));
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _shop.TransactGetAsync(new ShopTable(new ScriptedProvider()).Profiles.Get("u1")));
        Assert.Empty(_provider.Calls);
    }

    private static string Condition(TransactWriteItem action) =>
        $"{action.ConditionExpression} | {Placeholders.Of(action.ExpressionAttributeNames, action.ExpressionAttributeValues)}";
}
