namespace Monotable.Engine.Tests;

/// <summary>Of several faults the service reports the one it meets first.</summary>
public sealed class FaultPrecedenceTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void A_transaction_names_the_missing_key_of_an_item_that_has_the_keys_of_an_index()
    {
        var item = Item.Create(("pk", "a"), ("l", "x"), ("g", 1));
        var put = new TransactPut { TableName = TestTable.Name, Item = new WriteSlot<Item>(item, item, ItemCodec.Instance) };
        var cancelled = Assert.Throws<TransactionCanceledException>(() => _table.Transact(put));
        Assert.Equal("ValidationError", Assert.Single(cancelled.CancellationReasons).Code);
    }

    [Fact]
    public void An_empty_key_value_is_found_before_another_of_the_wrong_type() => TestTable.Fails(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk",
        () => _table.Get(new GetItemRequest { TableName = TestTable.Name, Key = Item.Create(("pk", 1), ("sk", "")) }));

    [Fact]
    public void An_empty_key_value_of_the_wrong_type_is_of_the_wrong_type() => TestTable.Fails(
        "The provided key element does not match the schema",
        () => _table.Get(new GetItemRequest { TableName = TestTable.Name, Key = Item.Create(("pk", "a"), ("sk", AttributeValue.Binary([]))) }));

    [Fact]
    public void An_unused_placeholder_is_found_before_an_operator_that_no_key_condition_has() => TestTable.Fails(
        "Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}",
        () => _table.Query("pk = :v OR sk = :v", (":v", "a"), (":w", "b")));

    [Fact]
    public void A_start_key_is_looked_at_before_the_filter() => TestTable.Fails(
        "The provided starting key is invalid",
        () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            KeyConditionExpression = "pk = :v",
            FilterExpression = "sk = :v",
            ExclusiveStartKey = Item.Create(("pk", "a")),
            ExpressionAttributeValues = Item.Create((":v", "a")),
        }));

    [Theory]
    [InlineData("a[01] = :v", "Syntax error; token: \"1\", near: \"01]\"")]
    [InlineData("a[99999999999] = :v AND", "Syntax error; token: \"<EOF>\", near: \"AND\"")]
    [InlineData("a[99999999999] = :v", "List index is not within the allowable range; index: [99999999999]")]
    public void A_list_index_is_a_number_without_leading_zeros_in_a_text_without_faults(string condition, string text) => TestTable.Fails(
        $"1 validation error detected: Invalid ConditionExpression: {text}", () => _table.Meets(condition, (":v", 1)));

    [Theory]
    [InlineData("SET a.b = :v, a[0] = :v, a = :v", "overlap", "[a, [0]]", "[a]")]
    [InlineData("SET a = :v, a.b = :v, a[0] = :v", "conflict", "[a, b]", "[a, [0]]")]
    public void Paths_are_compared_from_the_last_to_the_first(string update, string fault, string one, string two) => TestTable.Fails(
        $"1 validation error detected: Invalid UpdateExpression: Two document paths {fault} with each other; must remove or rewrite one of these "
        + $"paths; path one: {one}, path two: {two}",
        () => _table.Update(update, (":v", 1)));
}
