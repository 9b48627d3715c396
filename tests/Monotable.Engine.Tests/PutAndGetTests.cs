namespace Monotable.Engine.Tests;

public sealed class PutAndGetTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Reads_what_was_put()
    {
        var item = Item.Create(
            ("pk", "a"),
            ("sk", "b"),
            ("n", 1.5m),
            ("l", "x"),
            ("m", Item.Create(("k", AttributeValue.List(1, true, AttributeValue.Null)))));
        _table.Put(item);
        Assert.Equal(item, _table.Get());
        Assert.Null(_table.Get("a", "c"));
    }

    [Fact]
    public void Replaces_the_whole_item_and_returns_the_old_one_if_asked()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("x", 1));
        var response = _table.Put(
            Item.Create(("pk", "a"), ("sk", "b"), ("y", 2)),
            new PutItemRequest { TableName = "tab", ReturnValues = ReturnValues.AllOld });
        Assert.True(response.HasAttributes);
        Assert.Equal(Item.Create(("pk", "a"), ("sk", "b"), ("x", 1)), response.Attributes);
        Assert.Equal(Item.Create(("pk", "a"), ("sk", "b"), ("y", 2)), _table.Get());
    }

    [Fact]
    public void Returns_nothing_old_where_there_was_nothing()
    {
        var response = _table.Put(TestTable.Key(), new PutItemRequest { TableName = "tab", ReturnValues = ReturnValues.AllOld });
        Assert.False(response.HasAttributes);
        Assert.Null(response.Attributes);
    }

    [Fact]
    public void Keeps_the_item_where_a_condition_fails()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("x", 1));
        var failed = Assert.Throws<ConditionalCheckFailedException>(() => _table.Put(
            TestTable.Key(),
            new PutItemRequest
            {
                TableName = "tab",
                ConditionExpression = "attribute_not_exists(pk)",
                ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
            }));
        Assert.Equal("The conditional request failed", failed.Message);
        Assert.Equal(Item.Create(("pk", "a"), ("sk", "b"), ("x", 1)), failed.Item);
        Assert.Equal(failed.Item, _table.Get());
    }

    [Fact]
    public void Returns_no_item_with_a_failed_condition_unless_asked()
    {
        _table.Put(TestTable.Key());
        var request = new PutItemRequest { TableName = "tab", ConditionExpression = "attribute_not_exists(pk)" };
        Assert.Null(Assert.Throws<ConditionalCheckFailedException>(() => _table.Put(TestTable.Key(), request)).Item);
    }

    [Fact]
    public void Projects_what_is_asked_for()
    {
        _table.Put(
            ("pk", "a"),
            ("sk", "b"),
            ("l1", AttributeValue.List("x", "y", "z")),
            ("m", Item.Create(("a", 1), ("b", Item.Create(("c", 2), ("d", 3))))));
        Assert.Equal(
            Item.Create(("l1", AttributeValue.List("x", "z")), ("m", Item.Create(("b", Item.Create(("d", 3)))))),
            Project("m.b.d, l1[2], l1[0], nope, m.nope"));
        Assert.Equal(Item.Empty, Project("nope"));
        Assert.Equal(Item.Create(("m", Item.Create(("a", 1)))), Project("#m.#a", new() { ["#m"] = "m", ["#a"] = "a" }));
    }

    [Fact]
    public void Finds_no_item_even_with_a_projection() => Assert.False(
        _table.Get(new GetItemRequest { TableName = "tab", Key = TestTable.Key(), ProjectionExpression = "x" }).Found);

    [Fact]
    public void Refuses_a_key_that_does_not_fit()
    {
        const string Mismatch = "The provided key element does not match the schema";
        Fails(Mismatch, Item.Create(("pk", "a")));
        Fails(Mismatch, Item.Create(("pk", "a"), ("sk", 1)));
        Fails(Mismatch, Item.Create(("pk", "a"), ("sk", "b"), ("x", "c")));
        Fails(Mismatch, Item.Create(("pk", "a"), ("x", "c")));
        Fails(Mismatch, Item.Empty);
        Fails(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
            Item.Create(("pk", ""), ("sk", "b")));
        Fails(
            "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes",
            TestTable.Key(new string('x', 2049)));
        Fails(
            "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
            TestTable.Key("a", new string('x', 1025)));
        void Fails(string text, Item key) => TestTable.Fails(text, () => _table.Get(new GetItemRequest { TableName = "tab", Key = key }));
    }

    [Fact]
    public void Refuses_an_item_that_does_not_fit_and_stores_nothing()
    {
        Fails("One or more parameter values were invalid: Missing the key sk in the item", Item.Create(("pk", "a")));
        Fails("One or more parameter values were invalid: Type mismatch for key sk expected: S actual: N", Item.Create(("pk", "a"), ("sk", 1)));
        Fails(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk",
            TestTable.Key("a", ""));
        Fails(
            "One or more parameter values were invalid: Type mismatch for Index Key g Expected: N Actual: S IndexName: gsi",
            TestTable.Key().With("g", "x"));
        Fails(
            "One or more parameter values were invalid: Size limit exceeded for Index Key l "
            + "Actual Size: 1025 bytes Max Size: 1024 bytes IndexName: lsi",
            TestTable.Key().With("l", new string('x', 1025)));
        Fails(
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue "
            + "for a key attribute "
            + "cannot contain an empty string value. IndexName: lsi, IndexKey: l",
            TestTable.Key().With("l", ""));
        Fails("1 validation error detected: Empty attribute name", TestTable.Key().With("", "x"));
        void Fails(string text, Item item) => TestTable.Fails(text, () => _table.Put(item));
        Assert.Equal(0, TestTable.Run(_table.Provider.DescribeTableAsync(new() { TableName = "tab" })).ItemCount);
    }

    [Fact]
    public void Takes_an_item_of_409600_bytes_and_no_more()
    {
        var key = TestTable.Key();
        var room = DynamoDbLimits.ItemSizeBytesMax - key.SizeBytes - 1;
        _table.Put(key.With("x", new string('y', room)));
        TestTable.Fails("Item size has exceeded the maximum allowed size", () => _table.Put(key.With("x", new string('y', room + 1))));
    }

    [Fact]
    public void Counts_the_entries_of_local_indexes_towards_the_size()
    {
        var key = TestTable.Key().With("l", "z");
        var room = DynamoDbLimits.ItemSizeBytesMax - (2 * key.SizeBytes) - 1;
        _table.Put(key.With("x", new string('y', room)));
        TestTable.Fails("Item size has exceeded the maximum allowed size", () => _table.Put(key.With("x", new string('y', room + 1))));
    }

    [Fact]
    public void Takes_a_scalar_at_level_32_and_no_deeper()
    {
        AttributeValue value = "x";
        for (var i = 0; i < 31; i++)
        {
            value = AttributeValue.List(value);
        }

        _table.Put(TestTable.Key().With("x", value));
        TestTable.Fails(
            "1 validation error detected: Nesting Levels have exceeded supported limits", () => _table.Put(
                TestTable.Key().With("x", AttributeValue.List(value))));
    }

    [Fact]
    public void Takes_an_attribute_name_of_65535_bytes_and_no_longer()
    {
        const string TooLarge = "Attribute name is too large, must be less than 65536 bytes";
        var longest = new string('é', 32_767) + "n";
        _table.Put(TestTable.Key().With(longest, "x").With("m", AttributeValue.Map(TestTable.Key().With(longest, "x"))));
        TestTable.Fails("1 validation error detected: " + TooLarge, () => _table.Put(TestTable.Key().With(longest + "n", "x")));
        var map = AttributeValue.Map(TestTable.Key().With(longest + "n", "x"));
        TestTable.Fails(
            "1 validation error detected: " + TooLarge, () => _table.Put(TestTable.Key().With("x", AttributeValue.List("y", map))));
        TestTable.Fails(
            $"1 validation error detected: ExpressionAttributeNames contains invalid value: {TooLarge} for key #n",
            () => _table.Update(new UpdateItemRequest
            {
                TableName = TestTable.Name,
                Key = TestTable.Key(),
                UpdateExpression = "REMOVE #n",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#n"] = longest + "n" },
            }));
    }

    [Fact]
    public void Refuses_return_values_that_a_put_does_not_have() => TestTable.Fails(
        "1 validation error detected: ReturnValues can only be ALL_OLD or NONE",
        () => _table.Put(TestTable.Key(), new PutItemRequest { TableName = "tab", ReturnValues = ReturnValues.AllNew }));

    [Fact]
    public void Accepts_the_arn_of_a_table_and_echoes_it()
    {
        var arn = TestTable.Run(_table.Provider.DescribeTableAsync(new() { TableName = "tab" })).TableArn!;
        var response = _table.Put(TestTable.Key(), new PutItemRequest { TableName = arn, ReturnConsumedCapacity = ReturnConsumedCapacity.Total });
        Assert.Equal(arn, response.ConsumedCapacity!.TableName);
        Assert.NotNull(_table.Get());
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found", () => _table.Put(
                TestTable.Key(),
                new PutItemRequest { TableName = arn.Replace("us-east-1", "eu-west-1", StringComparison.Ordinal) }));
    }

    [Fact]
    public void Refuses_tables_that_do_not_exist_and_names_that_are_none()
    {
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found",
            () => _table.Put(TestTable.Key(), new PutItemRequest { TableName = "none" }));
        TestTable.Fails(
            "1 validation error detected: Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1",
            () => _table.Put(TestTable.Key(), new PutItemRequest { TableName = "" }));
        TestTable.Fails(
            "1 validation error detected: Value 'a b' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression "
            + "pattern: [a-zA-Z0-9_.-]+",
            () => _table.Put(TestTable.Key(), new PutItemRequest { TableName = "a b" }));
        TestTable.Fails(
            "1 validation error detected: Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1",
            () => _table.Get(new GetItemRequest { TableName = "", Key = TestTable.Key() }));
    }

    [Fact]
    public async Task Sees_a_cancelled_token_at_the_start()
    {
        var call = _table.Provider.PutItemAsync(
            new() { TableName = "tab" },
            TestTable.Key(),
            ItemCodec.Instance,
            new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await call);
        Assert.Null(_table.Get());
    }

    private Item? Project(string projection, Dictionary<string, string>? names = null) => _table.Get(new GetItemRequest
    {
        TableName = "tab", Key = TestTable.Key(), ProjectionExpression = projection, ExpressionAttributeNames = names,
    }).Item;
}
