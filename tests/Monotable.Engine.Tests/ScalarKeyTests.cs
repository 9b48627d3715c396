namespace Monotable.Engine.Tests;

/// <summary>Keys are scalars: no expression may look into one, nor an index's filter at what the index does not have.</summary>
public sealed class ScalarKeyTests
{
    private const string Text = "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: ";

    private readonly TestTable _table = new();

    [Theory]
    [InlineData("attribute_exists(pk.x)", "Key: pk")]
    [InlineData("contains(a, sk[0])", "Key: sk")]
    [InlineData("attribute_exists(g[1])", "IndexKey: g")]
    [InlineData("l.x = l.y OR sk.x = a", "Key: sk")]
    public void Refuses_a_condition_that_looks_into_a_key(string condition, string at)
    {
        TestTable.Fails(Text + at, () => _table.Meets(condition));
        TestTable.Fails(Text + at, () => _table.Put(
            TestTable.Key(), new PutItemRequest { TableName = TestTable.Name, ConditionExpression = condition }));
        TestTable.Fails(Text + at, () => _table.Delete(
            new DeleteItemRequest { TableName = TestTable.Name, Key = TestTable.Key(), ConditionExpression = condition }));
        TestTable.Fails(Text + at, () => _table.Transact(
            new TransactConditionCheck { TableName = TestTable.Name, ItemKey = TestTable.Key(), ConditionExpression = condition }));
    }

    [Theory]
    [InlineData("SET g.x = :v", "IndexKey: g")]
    [InlineData("SET a = if_not_exists(l[0], :v)", "IndexKey: l")]
    [InlineData("SET a = pk.x, b = :v", "Key: pk")]
    public void Refuses_an_update_that_looks_into_a_key(string update, string at)
    {
        TestTable.Fails(Text + at, () => _table.Update(update, (":v", 1)));
        TestTable.Fails(Text + at, () => _table.Transact(new TransactUpdate
        {
            TableName = TestTable.Name,
            ItemKey = TestTable.Key(),
            UpdateExpression = update,
            ExpressionAttributeValues = Item.Create((":v", 1)),
        }));
    }

    [Fact]
    public void Refuses_an_update_inside_the_primary_key_as_one_of_the_key() => TestTable.Fails(
        "One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key",
        () => _table.Update("SET sk.x = :v", (":v", 1)));

    [Theory]
    [InlineData("pk.x", "Key: pk")]
    [InlineData("a, g[0]", "IndexKey: g")]
    public void Refuses_a_projection_that_looks_into_a_key(string projection, string at)
    {
        TestTable.Fails(Text + at, () => _table.Get(
            new GetItemRequest { TableName = TestTable.Name, Key = TestTable.Key(), ProjectionExpression = projection }));
        TestTable.Fails(Text + at, () => _table.Scan(new ScanRequest { TableName = TestTable.Name, ProjectionExpression = projection }));
        TestTable.Fails(Text + at, () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            KeyConditionExpression = "pk = :v",
            ProjectionExpression = projection,
            ExpressionAttributeValues = Item.Create((":v", "a")),
        }));
    }

    [Fact]
    public void Refuses_a_filter_that_looks_into_a_key() => TestTable.Fails(
        Text + "IndexKey: l",
        () => _table.Scan(new ScanRequest { TableName = TestTable.Name, FilterExpression = "attribute_exists(l.x)" }));

    [Fact]
    public void A_query_names_all_that_its_index_lacks_for_the_filter_in_order() => TestTable.Fails(
        "One or more parameter values were invalid: Secondary index gsi does not project one or more filter attributes: [a, b]",
        () => _table.Query(new QueryRequest
        {
            TableName = TestTable.Name,
            IndexName = "gsi",
            KeyConditionExpression = "g = :v",
            FilterExpression = "b = a OR p = :v",
            ExpressionAttributeValues = Item.Create((":v", 1)),
        }));

    [Fact]
    public void A_scan_may_filter_on_what_its_index_lacks_and_finds_nothing_by_it()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("g", 1), ("a", 2));
        var page = _table.Scan(new ScanRequest { TableName = TestTable.Name, IndexName = "gsi", FilterExpression = "attribute_exists(a)" });
        Assert.Equal((0, 1), (page.Count, page.ScannedCount));
    }

    [Fact]
    public void Refuses_if_not_exists_of_one_path_twice() => TestTable.Fails(
        "1 validation error detected: Invalid UpdateExpression: The first operand must be distinct from the remaining operands for this operator "
        + "or function; operator: if_not_exists, first operand: [a, [1]]",
        () => _table.Update("SET b = if_not_exists(a[1], a[1])"));

    [Fact]
    public void If_not_exists_reads_both_operands()
    {
        _table.Put(("pk", "a"), ("sk", "b"), ("a", 2));
        TestTable.Fails(
            "The provided expression refers to an attribute that does not exist in the item", () => _table.Update("SET b = if_not_exists(a, c)"));
    }

    [Fact]
    public void A_syntax_error_at_the_first_token_is_shown_with_the_space_before_it() => TestTable.Fails(
        "1 validation error detected: Invalid ConditionExpression: Syntax error; token: \"IN\", near: \" IN (\"", () => _table.Meets(" IN ("));
}
