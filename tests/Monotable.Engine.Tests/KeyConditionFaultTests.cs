namespace Monotable.Engine.Tests;

/// <summary>A key condition is refused for what is wrong with any condition, then for what is wrong with one on keys.</summary>
public sealed class KeyConditionFaultTests
{
    private const string Invalid = "Invalid KeyConditionExpression: ";
    private const string NotDistinct =
        Invalid + "The first operand must be distinct from the remaining operands for this operator or function; operator: ";

    private static readonly (string Name, AttributeValue Value)[] All =
        [(":v", "a"), (":n", 1), (":t", AttributeValue.Set(AttributeSet.Create(["a"]))), (":e", "")];

    private readonly TestTable _table = new();

    [Theory]
    [InlineData("pk = :v AND sk = sk", NotDistinct + "=, first operand: [sk]")]
    [InlineData("pk = :v AND sk BETWEEN :v AND sk", NotDistinct + "BETWEEN, first operand: [sk]")]
    [InlineData("pk = :v AND begins_with(sk, sk)", NotDistinct + "begins_with, first operand: [sk]")]
    [InlineData("pk = :v AND sk > :t", Invalid + "Incorrect operand type for operator or function; operator or function: >, operand type: SS")]
    [InlineData(
        "pk = :v AND sk BETWEEN :t AND :n",
        Invalid + "Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: SS")]
    [InlineData(
        "pk = :v AND if_not_exists(sk, :v)", Invalid + "The function is not allowed in a condition expression; function: if_not_exists")]
    [InlineData(
        "pk = :v AND :v BETWEEN sk AND sk",
        "Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand")]
    [InlineData("a.x = :v AND pk = :v", "KeyConditionExpressions cannot have conditions on nested attributes")]
    [InlineData(
        "pk.x = :v", "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk")]
    [InlineData(
        "pk = :v AND g[0] = :v", "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: IndexKey: g")]
    [InlineData("pk = :v AND set = :v", Invalid + "Syntax error; token: \"set\", near: \"AND set =\"")]
    [InlineData(
        "pk = :e",
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk")]
    public void Refuses_a_key_condition(string condition, string text) => TestTable.Fails(text, () => _table.Query(condition, Used(condition)));

    [Fact]
    public void An_empty_value_of_an_index_key_names_the_index() => TestTable.Fails(
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key "
        + "attribute cannot contain an empty string value. IndexName: lsi, IndexKey: l",
        () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            IndexName = "lsi",
            KeyConditionExpression = "pk = :v AND l = :e",
            ExpressionAttributeValues = Item.Create((":v", "a"), (":e", "")),
        }));

    [Fact]
    public void A_filter_on_keys_is_refused_for_the_first_of_the_key() => TestTable.Fails(
        "Filter Expression can only contain non-primary key attributes: Primary key attribute: pk",
        () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            KeyConditionExpression = "pk = :v",
            FilterExpression = "sk = :v OR pk = :v",
            ExpressionAttributeValues = Item.Create((":v", "a")),
        }));

    [Fact]
    public void A_projection_that_Select_excludes_is_found_before_a_Select_that_needs_an_index() => TestTable.Fails(
        "1 validation error detected: Cannot specify the ProjectionExpression when choosing to get ALL_PROJECTED_ATTRIBUTES",
        () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            KeyConditionExpression = "pk = :v",
            ProjectionExpression = "a",
            Select = Select.AllProjectedAttributes,
            ExpressionAttributeValues = Item.Create((":v", "a")),
        }));

    [Fact]
    public void Duplicate_keys_of_a_batch_are_found_before_keys_that_do_not_fit()
    {
        var slot = new ReadSlot<Item>(Item.Create(("pk", 1)), ItemCodec.Instance);
        TestTable.Fails("Provided list of item keys contains duplicates", () => TestTable.Run(_table.Provider.BatchGetItemAsync(new()
        {
            RequestItems = new Dictionary<string, KeysAndAttributes> { [TestTable.Name] = new() { Keys = [slot, slot] } },
        })));
    }

    private static (string, AttributeValue)[] Used(string condition) =>
        [.. All.Where(value => condition.Contains(value.Name, StringComparison.Ordinal))];
}
