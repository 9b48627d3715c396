namespace Monotable.Engine.Tests;

public sealed class UpdateAndDeleteTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Creates_the_item_that_is_not_there()
    {
        _table.Update("SET x = :x", (":x", 1));
        Assert.Equal(TestTable.Key().With("x", 1), _table.Get());
    }

    [Fact]
    public void Creates_the_bare_key_without_an_expression()
    {
        var response = _table.Update(Request(null) with { ReturnValues = ReturnValues.AllNew });
        Assert.Equal(TestTable.Key(), response.Attributes);
        Assert.Equal(TestTable.Key(), _table.Get());
    }

    [Theory]
    [InlineData("REMOVE x")]
    [InlineData("REMOVE x.y, z[0]")]
    public void Creates_nothing_where_it_only_removes(string expression)
    {
        var response = _table.Update(Request(expression) with { ReturnValues = ReturnValues.AllNew });
        Assert.False(response.HasAttributes);
        Assert.Null(_table.Get());
    }

    [Fact]
    public void Returns_each_kind_of_values()
    {
        var old = TestTable.Key().With("m", Item.Create(("a", 1), ("b", 2))).With("x", "y");
        var @new = TestTable.Key().With("m", Item.Create(("a", 10), ("b", 2))).With("x", "y");
        Assert.Equal(old, Values(ReturnValues.AllOld));
        Assert.Equal(@new, Values(ReturnValues.AllNew));
        Assert.Equal(Item.Create(("m", Item.Create(("a", 1)))), Values(ReturnValues.UpdatedOld));
        Assert.Equal(Item.Create(("m", Item.Create(("a", 10)))), Values(ReturnValues.UpdatedNew));
        Assert.Null(Values(ReturnValues.None));

        Item? Values(ReturnValues wanted)
        {
            _table.Put(old);
            var request = Request("SET m.a = :a") with { ReturnValues = wanted, ExpressionAttributeValues = Item.Create((":a", 10)) };
            return _table.Update(request).Attributes;
        }
    }

    [Fact]
    public void Has_no_attributes_where_no_touched_path_is_there()
    {
        _table.Put(TestTable.Key());
        var response = _table.Update(Request("REMOVE x") with { ReturnValues = ReturnValues.UpdatedNew });
        Assert.False(response.HasAttributes);
    }

    [Fact]
    public void Refuses_to_update_the_key_and_stores_nothing() => Refuses(
        "One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key",
        "SET sk = :v",
        "x");

    [Fact]
    public void Refuses_an_index_key_of_the_wrong_type_and_stores_nothing() => Refuses(
        "One or more parameter values were invalid: Type mismatch for Index Key g Expected: N Actual: S IndexName: gsi", "SET g = :v", "x");

    [Fact]
    public void Refuses_an_item_that_grows_too_large_and_stores_nothing() => Refuses(
        "Item size to update has exceeded the maximum allowed size", "SET x = :v", new string('x', 409_600));

    [Fact]
    public void Refuses_operands_that_do_not_fit_the_item_and_leaves_it()
    {
        _table.Put(TestTable.Key().With("x", "text"));
        TestTable.Fails("An operand in the update expression has an incorrect data type", () => _table.Update("ADD x :v", (":v", 1)));
        TestTable.Fails(
            "The provided expression refers to an attribute that does not exist in the item", () => _table.Update("SET y = z + :v", (":v", 1)));
        TestTable.Fails(
            "The document path provided in the update expression is invalid for update", () => _table.Update("SET q.r = :v", (":v", 1)));
        Assert.Equal(TestTable.Key().With("x", "text"), _table.Get());
    }

    [Fact]
    public void Wraps_a_fault_of_the_expression() => TestTable.Fails(
        "1 validation error detected: Value provided in ExpressionAttributeValues unused in expressions: keys: {:b}",
        () => _table.Update("SET x = :a", (":a", 1), (":b", 2)));

    [Fact]
    public void Says_what_is_wrong_with_a_write_rather_than_that_its_condition_fails()
    {
        const string Never = "attribute_exists(nowhere)";
        TestTable.Fails(
            "One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key",
            () => _table.Update(Request("SET sk = :v") with { ConditionExpression = Never, ExpressionAttributeValues = Item.Create((":v", "x")) }));
        TestTable.Fails(
            "One or more parameter values were invalid: Type mismatch for Index Key g Expected: N Actual: S IndexName: gsi",
            () => _table.Put(TestTable.Key().With("g", "x"), new PutItemRequest { TableName = "tab", ConditionExpression = Never }));
        TestTable.Fails(
            "Item size has exceeded the maximum allowed size",
            () => _table.Put(
                TestTable.Key().With("x", new string('x', 409_600)), new PutItemRequest { TableName = "tab", ConditionExpression = Never }));
    }

    [Fact]
    public void Deletes_and_returns_the_old_item_if_asked()
    {
        var item = TestTable.Key().With("x", 1);
        _table.Put(item);
        Assert.Equal(item, _table.Delete(new() { TableName = "tab", Key = TestTable.Key(), ReturnValues = ReturnValues.AllOld }).Attributes);
        Assert.Null(_table.Get());
    }

    [Fact]
    public void Deletes_what_is_not_there_without_a_word() => Assert.False(
        _table.Delete(new() { TableName = "tab", Key = TestTable.Key(), ReturnValues = ReturnValues.AllOld }).HasAttributes);

    [Fact]
    public void Does_not_delete_where_the_condition_fails()
    {
        _table.Put(TestTable.Key().With("x", 1));
        var request = new DeleteItemRequest
        {
            TableName = "tab",
            Key = TestTable.Key(),
            ConditionExpression = "x = :x",
            ExpressionAttributeValues = Item.Create((":x", 2)),
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
        };
        var failed = Assert.Throws<ConditionalCheckFailedException>(() => _table.Delete(request));
        Assert.Equal(TestTable.Key().With("x", 1), failed.Item);
        Assert.NotNull(_table.Get());
    }

    [Fact]
    public void Charges_the_larger_of_old_and_new_item_and_what_changes_in_indexes()
    {
        _table.Put(TestTable.Key().With("g", 1).With("p", 1).With("big", new string('x', 2500)));
        Assert.Equal((3, null), Charge("SET unindexed = :v", 1));
        Assert.Equal((4, 1d), Charge("SET p = :v", 2));
        Assert.Equal((5, 2d), Charge("SET g = :v", 2));
        Assert.Equal((4, 1d), Charge("REMOVE g", null));

        (double Total, double? Index) Charge(string expression, AttributeValue? value)
        {
            var consumed = _table.Update(Request(expression) with
            {
                ExpressionAttributeValues = value is { } given ? Item.Create((":v", given)) : null,
                ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
            }).ConsumedCapacity!;
            Assert.Equal(3, consumed.Table!.CapacityUnits);
            return (consumed.CapacityUnits, consumed.GlobalSecondaryIndexes?["gsi"].CapacityUnits);
        }
    }

    [Fact]
    public void Measures_the_item_collection_of_a_table_with_local_indexes()
    {
        var metrics = _table.Update(Request("SET x = :x") with
        {
            ExpressionAttributeValues = Item.Create((":x", 1)),
            ReturnItemCollectionMetrics = ReturnItemCollectionMetrics.Size,
        }).ItemCollectionMetrics;
        Assert.Equal(new(Item.Create(("pk", "a")), 0, 1), metrics);
    }

    private static UpdateItemRequest Request(string? expression) =>
        new() { TableName = "tab", Key = TestTable.Key(), UpdateExpression = expression };

    private void Refuses(string text, string expression, AttributeValue value)
    {
        TestTable.Fails(text, () => _table.Update(expression, (":v", value)));
        Assert.Null(_table.Get());
    }
}
