namespace Monotable.Engine.Tests;

public sealed class TransactionTests
{
    private readonly ManualClock _clock = new();
    private readonly TestTable _table;

    public TransactionTests()
    {
        _table = new(new() { TimeProvider = _clock });
    }

    [Fact]
    public void Writes_all_actions_over_several_tables()
    {
        TestTable.Run(_table.Provider.CreateTableAsync(TestTable.Request("two")));
        _table.Put(TestTable.Key("a", "gone"));
        _table.Put(TestTable.Key("a", "there").With("n", 1));
        _table.Transact(
            Put(TestTable.Key("a", "new")),
            new TransactPut { TableName = "two", Item = TestTable.Slot(TestTable.Key("a", "new")) },
            new TransactDelete { TableName = "tab", ItemKey = TestTable.Key("a", "gone") },
            Update("SET n = n + :v", TestTable.Key("a", "there"), (":v", 1)),
            Check("attribute_not_exists(pk)", TestTable.Key("a", "never")));
        Assert.NotNull(_table.Get("a", "new"));
        Assert.NotNull(_table.Get(new GetItemRequest { TableName = "two", Key = TestTable.Key("a", "new") }).Item);
        Assert.Null(_table.Get("a", "gone"));
        Assert.Equal(2, _table.Get("a", "there")!["n"]);
        Assert.Null(_table.Get("a", "never"));
    }

    [Fact]
    public void Reports_every_failed_condition_and_writes_nothing()
    {
        _table.Put(TestTable.Key());
        var cancelled = Assert.Throws<TransactionCanceledException>(() => _table.Transact(
            Check("attribute_not_exists(pk)") with { ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld },
            Put(TestTable.Key("a", "new")),
            new TransactDelete { TableName = "tab", ItemKey = TestTable.Key("a", "c"), ConditionExpression = "attribute_exists(pk)" }));
        Assert.Equal(
            "Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None, ConditionalCheckFailed]",
            cancelled.Message);
        Assert.Equal(new("ConditionalCheckFailed", "The conditional request failed", TestTable.Key()), cancelled.CancellationReasons[0]);
        Assert.Equal(CancellationReason.None, cancelled.CancellationReasons[1]);
        Assert.Null(cancelled.CancellationReasons[1].Message);
        Assert.Null(_table.Get("a", "new"));
    }

    [Fact]
    public void Examines_nothing_behind_the_first_invalid_action()
    {
        _table.Put(TestTable.Key().With("s", "x"));
        Cancels(
            [
                ("ConditionalCheckFailed", "The conditional request failed"),
                ("ValidationError", "An operand in the update expression has an incorrect data type"),
                ("None", null),
            ],
            new TransactDelete { TableName = "tab", ItemKey = TestTable.Key("a", "c"), ConditionExpression = "attribute_exists(pk)" },
            Update("SET a = s + :v", TestTable.Key(), (":v", 1)),
            new TransactDelete { TableName = "tab", ItemKey = TestTable.Key("a", "d"), ConditionExpression = "attribute_exists(pk)" });
    }

    [Fact]
    public void Cancels_for_what_only_the_table_tells()
    {
        Cancels(
            [("ValidationError", "The provided key element does not match the schema")],
            Check("attribute_exists(pk)", Item.Create(("pk", "a"), ("sk", 1))));
        Cancels(
            [("ValidationError", "One or more parameter values were invalid: Type mismatch for key sk expected: S actual: N")],
            Put(Item.Create(("pk", "a"), ("sk", 1))));
        Cancels(
            [("ValidationError", "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key")],
            Update("SET pk = :v", TestTable.Key(), (":v", "x")));
        _table.Put(TestTable.Key().With("x", new string('x', 300_000)));
        Cancels([("ValidationError", "Item size to update has exceeded the maximum allowed size")], Update("SET y = x", TestTable.Key()));
    }

    [Fact]
    public void Refuses_as_a_whole_what_the_request_tells()
    {
        Fails(
            "Transaction request cannot include multiple operations on one item",
            Put(TestTable.Key()),
            new TransactDelete { TableName = "tab", ItemKey = TestTable.Key() });
        Fails(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk",
            Put(TestTable.Key("a", "")));
        Fails("Item size has exceeded the maximum allowed size", Put(TestTable.Key().With("x", new string('x', 410_000))));
        Fails("Invalid UpdateExpression: The expression can not be empty;", Update("", TestTable.Key()));
        Fails(
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:z}",
            Update("SET x = :v", TestTable.Key(), (":v", 1), (":z", 1)));
        Fails(
            "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than "
            + "or equal to 1");
        Fails(
            "1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100",
            [.. Enumerable.Range(0, 101).Select(i => Put(TestTable.Key("a", $"{i}")))]);
        Fails(
            "Transaction payload size cannot exceed 4MB. Payload Size: 4400067",
            [.. Enumerable.Range(
                0,
                11).Select(i => Put(TestTable.Key("a", $"{i % 10}{(i == 10 ? "x" : "")}").With("d", new string('x', 400_000 - 1))))]);
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found", () => _table.Transact(
                Put(TestTable.Key()),
                new TransactDelete { TableName = "none", ItemKey = TestTable.Key() }));
        Assert.Null(_table.Get());
        void Fails(string text, params TransactWriteItem[] actions) => TestTable.Fails(text, () => _table.Transact(actions));
    }

    [Fact]
    public void Executes_a_token_once_within_ten_minutes_of_its_completion()
    {
        var request = new TransactWriteItemsRequest
        {
            TransactItems = [Update(
                "ADD n :v",
                TestTable.Key(),
                (":v", 1))], ClientRequestToken = "tok", ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        };
        var first = Assert.Single(Transact(request).ConsumedCapacity!);
        Assert.Equal((2.0, null, 2.0), (first.CapacityUnits, first.ReadCapacityUnits, first.WriteCapacityUnits));
        _clock.Now = _clock.Now.AddMinutes(9);
        var again = Assert.Single(Transact(request with { ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes }).ConsumedCapacity!);
        Assert.Equal((2.0, 2.0, null), (again.CapacityUnits, again.ReadCapacityUnits, again.WriteCapacityUnits));
        Assert.Equal(1, _table.Get()!["n"]);
        Assert.Throws<IdempotentParameterMismatchException>(
            () => Transact(request with { TransactItems = [Update("ADD n :v", TestTable.Key(), (":v", 2))] }));
        _clock.Now = _clock.Now.AddMinutes(1);
        Transact(request);
        Assert.Equal(2, _table.Get()!["n"]);
    }

    [Fact]
    public void Forgets_the_token_of_a_transaction_that_failed()
    {
        var request = new TransactWriteItemsRequest { TransactItems = [Check("attribute_exists(pk)")], ClientRequestToken = "tok" };
        Assert.Throws<TransactionCanceledException>(() => Transact(request));
        _table.Put(TestTable.Key());
        Transact(request);
    }

    [Fact]
    public void Refuses_a_token_that_is_none()
    {
        var request = new TransactWriteItemsRequest { TransactItems = [Put(TestTable.Key())] };
        TestTable.Fails(
            "1 validation error detected: Value '' at 'clientRequestToken' failed to satisfy constraint: Member must have length greater "
            + "than or equal to 1",
            () => Transact(request with { ClientRequestToken = "" }));
        var token = new string('x', 37);
        TestTable.Fails(
            $"1 validation error detected: Value '{token}' at 'clientRequestToken' failed to satisfy constraint: Member must have length "
            + $"less than or equal to 36",
            () => Transact(request with { ClientRequestToken = token }));
    }

    [Fact]
    public void Reads_several_items_as_of_one_moment()
    {
        _table.Put(TestTable.Key().With("x", 1));
        var found = new ReadSlot<Item>(TestTable.Key(), ItemCodec.Instance);
        var missing = new ReadSlot<Item>(TestTable.Key("a", "none"), ItemCodec.Instance);
        var response = Read(new() { TableName = "tab", Slot = found, ProjectionExpression = "x" }, new() { TableName = "tab", Slot = missing });
        Assert.Equal(Item.Create(("x", 1)), found.Value);
        Assert.False(missing.Found);
        var capacity = Assert.Single(response.ConsumedCapacity!);
        Assert.Equal((4.0, 4.0, null), (capacity.CapacityUnits, capacity.ReadCapacityUnits, capacity.WriteCapacityUnits));
    }

    [Fact]
    public void Refuses_reads_that_are_at_fault()
    {
        ReadSlot<Item> Slot(Item key) => new(key, ItemCodec.Instance);
        TestTable.Fails(
            "Transaction request cannot include multiple operations on one item",
            () => Read(new() { TableName = "tab", Slot = Slot(TestTable.Key()) }, new() { TableName = "tab", Slot = Slot(TestTable.Key()) }));
        var cancelled = Assert.Throws<TransactionCanceledException>(
            () => Read(new TransactGetItem { TableName = "tab", Slot = Slot(Item.Create(("pk", "a"))) }));
        Assert.Equal(new("ValidationError", "The provided key element does not match the schema"), Assert.Single(cancelled.CancellationReasons));
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found",
            () => Read(new TransactGetItem { TableName = "none", Slot = Slot(TestTable.Key()) }));
    }

    private static TransactPut Put(Item item) => new()
    {
        TableName = "tab", Item = item.ContainsKey("sk") ? new WriteSlot<Item>(item, item, ItemCodec.Instance) : TestTable.Slot(item),
    };

    private static TransactConditionCheck Check(string condition, Item? key = null) =>
        new() { TableName = "tab", ItemKey = key ?? TestTable.Key(), ConditionExpression = condition };

    private static TransactUpdate Update(string update, Item key, params ReadOnlySpan<(string, AttributeValue)> values) =>
        new() { TableName = "tab", ItemKey = key, UpdateExpression = update, ExpressionAttributeValues = TestTable.Values(values) };

    private void Cancels((string Code, string? Message)[] expected, params TransactWriteItem[] actions)
    {
        var cancelled = Assert.Throws<TransactionCanceledException>(() => _table.Transact(actions));
        Assert.Equal(expected, cancelled.CancellationReasons.Select(reason => (reason.Code, reason.Message)));
    }

    private TransactWriteItemsResponse Transact(TransactWriteItemsRequest request) => TestTable.Run(_table.Provider.TransactWriteItemsAsync(request));

    private TransactGetItemsResponse Read(params TransactGetItem[] gets) => TestTable.Run(
        _table.Provider.TransactGetItemsAsync(new() { TransactItems = gets, ReturnConsumedCapacity = ReturnConsumedCapacity.Total }));
}
