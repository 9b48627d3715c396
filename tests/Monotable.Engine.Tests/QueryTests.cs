namespace Monotable.Engine.Tests;

public sealed class QueryTests
{
    private static readonly Item P = Item.Create((":p", "q"));

    private readonly TestTable _table = new();

    public QueryTests()
    {
        for (var i = 0; i < 5; i++)
        {
            _table.Put(("pk", "q"), ("sk", $"k{i}"), ("g", 1), ("l", $"z{9 - i}"), ("p", "pp"), ("extra", "e"), ("n", i));
        }

        _table.Put(("pk", "other"), ("sk", "k0"));
    }

    [Theory]
    [InlineData("pk = :p", "k0 k1 k2 k3 k4")]
    [InlineData("pk = :p AND sk = :a", "k1")]
    [InlineData("sk = :a AND pk = :p", "k1")]
    [InlineData(":p = pk AND :a < sk", "k2 k3 k4")]
    [InlineData("pk = :p AND sk < :b", "k0 k1 k2")]
    [InlineData("pk = :p AND sk <= :b", "k0 k1 k2 k3")]
    [InlineData("pk = :p AND sk > :a", "k2 k3 k4")]
    [InlineData("pk = :p AND sk >= :a", "k1 k2 k3 k4")]
    [InlineData("pk = :p AND sk BETWEEN :a AND :b", "k1 k2 k3")]
    [InlineData("(pk = :p) AND (begins_with(sk, :k))", "k0 k1 k2 k3 k4")]
    [InlineData("pk = :p AND begins_with(sk, :a)", "k1")]
    public void Selects_a_range_in_both_directions(string condition, string expected)
    {
        (string, AttributeValue)[] all = [(":p", "q"), (":a", "k1"), (":b", "k3"), (":k", "k")];
        var request = new QueryRequest
        {
            TableName = "tab",
            KeyConditionExpression = condition,
            ExpressionAttributeValues = Item.Create(all.Where(value => condition.Contains(value.Item1, StringComparison.Ordinal)).ToArray()),
        };
        Assert.Equal(expected, Keys(_table.Query(request)));
        Assert.Equal(string.Join(' ', expected.Split(' ').Reverse()), Keys(_table.Query(request with { ScanIndexForward = false })));
    }

    [Theory]
    [InlineData("pk > :p", "Query key condition not supported")]
    [InlineData("begins_with(pk, :p)", "Query key condition not supported")]
    [InlineData("sk = :p", "Query condition missed key schema element: pk")]
    [InlineData("pk = :p AND n = :p", "Query condition missed key schema element: sk")]
    [InlineData("pk = :p AND n = :p AND sk = :p", "Conditions can be of length 1 or 2 only")]
    [InlineData("pk = :p AND sk > :p AND sk < :p", "KeyConditionExpressions must only contain one condition per key")]
    [InlineData("pk = :p OR sk = :p", "Invalid operator used in KeyConditionExpression: OR")]
    [InlineData("pk = :p AND NOT sk = :p", "Invalid operator used in KeyConditionExpression: NOT")]
    [InlineData("pk <> :p", "Invalid operator used in KeyConditionExpression: <>")]
    [InlineData("pk = :p AND contains(sk, :p)", "Invalid operator used in KeyConditionExpression: contains")]
    [InlineData("pk = :p AND sk IN (:p)", "Invalid operator used in KeyConditionExpression: IN")]
    [InlineData("size(pk) = :p", "KeyConditionExpressions cannot contain nested operations")]
    [InlineData("pk = :p AND sk > pk", "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition")]
    [InlineData(
        "pk = :p AND begins_with(:p, sk)",
        "Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first operand")]
    [InlineData("pk.a = :p", "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk")]
    [InlineData("pk", "Invalid KeyConditionExpression: Syntax error; token: \"<EOF>\", near: \"pk\"")]
    [InlineData("", "Invalid KeyConditionExpression: The expression can not be empty;")]
    public void Refuses_a_condition_that_selects_no_range(string condition, string text) =>
        TestTable.Fails(text, () => _table.Query(condition, (":p", "q")));

    [Fact]
    public void Refuses_values_that_cannot_be_keys()
    {
        const string Type = "One or more parameter values were invalid: Condition parameter type does not match schema type";
        TestTable.Fails(Type, () => _table.Query("pk = :p", (":p", 1)));
        TestTable.Fails(Type, () => _table.Query("pk = :p AND sk > :n", (":p", "q"), (":n", 1)));
        TestTable.Fails(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
            () => _table.Query("pk = :p", (":p", "")));
        TestTable.Fails(
            "Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
            + "lower bound operand: AttributeValue: {S:2}, upper bound operand: AttributeValue: {S:1}",
            () => _table.Query("pk = :p AND sk BETWEEN :b AND :a", (":p", "q"), (":a", "1"), (":b", "2")));
        TestTable.Fails(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
            () => _table.Query(new QueryRequest { TableName = "tab" }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_through_everything_once(bool forward)
    {
        var request = Request() with { Limit = 2, ScanIndexForward = forward };
        var seen = new List<Item>();
        var pages = 0;
        QueryResponse<Item> page;
        do
        {
            page = _table.Query(request);
            seen.AddRange(page.Items);
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
            pages++;
        }
        while (page.LastEvaluatedKey is not null);

        Assert.Equal(3, pages);
        Assert.Equal(5, seen.Distinct().Count());
        Assert.Equal(_table.Query(Request() with { ScanIndexForward = forward }).Items, seen);
    }

    [Fact]
    public void Says_where_to_go_on_when_the_limit_is_reached_at_the_very_end()
    {
        var page = _table.Query(Request() with { Limit = 5, Select = Select.Count });
        Assert.Equal((5, 5, 0), (page.Count, page.ScannedCount, page.Items.Count));
        Assert.Equal(TestTable.Key("q", "k4"), page.LastEvaluatedKey);
        Assert.Null(_table.Query(Request() with { Limit = 6 }).LastEvaluatedKey);
        TestTable.Fails("1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: "
            + "Member must have value greater than or equal to 1", () => _table.Query(Request() with { Limit = 0 }));
    }

    [Fact]
    public void Counts_filtered_items_towards_the_limit()
    {
        var page = _table.Query(Request() with
        {
            FilterExpression = "n > :n", Limit = 3, ExpressionAttributeValues = Item.Create((":p", "q"), (":n", 1)),
        });
        Assert.Equal((1, 3), (page.Count, page.ScannedCount));
        Assert.Equal(TestTable.Key("q", "k2"), page.LastEvaluatedKey);
    }

    [Fact]
    public void Ends_a_page_after_the_item_that_crosses_one_megabyte_filtered_or_not()
    {
        for (var i = 0; i < 6; i++)
        {
            _table.Put(("pk", "big"), ("sk", $"{i}"), ("d", new string('x', 300_000)));
        }

        var request = Request() with { ExpressionAttributeValues = Item.Create((":p", "big")) };
        var page = _table.Query(request with { ReturnConsumedCapacity = ReturnConsumedCapacity.Total });
        Assert.Equal("0 1 2 3", Keys(page));
        Assert.Equal(TestTable.Key("big", "3"), page.LastEvaluatedKey);
        Assert.Equal(Math.Ceiling(page.Items.Sum(item => item.SizeBytes) / 4096.0) / 2, page.ConsumedCapacity!.CapacityUnits);
        var filtered = _table.Query(request with { FilterExpression = "attribute_exists(nope)" });
        Assert.Equal((0, 4), (filtered.Count, filtered.ScannedCount));
        Assert.Equal("4 5", Keys(_table.Query(request with { ExclusiveStartKey = page.LastEvaluatedKey })));
    }

    [Fact]
    public void Refuses_a_start_key_of_another_place()
    {
        Fails("The provided starting key is invalid", Item.Create(("pk", "q")));
        Fails("The provided starting key is invalid", Item.Create(("pk", "q"), ("sk", "k1"), ("x", "y")));
        Fails("The provided starting key is invalid", Item.Create(("pk", "q"), ("zz", "k1")));
        Fails("The provided starting key is invalid: The provided key element does not match the schema", Item.Create(("pk", "q"), ("sk", 1)));
        Fails("The provided starting key is outside query boundaries based on provided conditions", TestTable.Key("z", "k1"));
        TestTable.Fails(
            "The provided starting key does not match the range key predicate",
            () => _table.Query(Request() with
            {
                KeyConditionExpression = "pk = :p AND sk > :k",
                ExpressionAttributeValues = Item.Create((":p", "q"), (":k", "k3")),
                ExclusiveStartKey = TestTable.Key("z", "k1"),
            }));
        TestTable.Fails(
            "The query can return at most one row and cannot be restarted",
            () => _table.Query(Request() with
            {
                KeyConditionExpression = "pk = :p AND sk > :k",
                ExpressionAttributeValues = Item.Create((":p", "q"), (":k", "k3")),
                ExclusiveStartKey = TestTable.Key("z", "k4"),
            }));
        Assert.Equal("k3 k4", Keys(_table.Query(Request() with { ExclusiveStartKey = TestTable.Key("q", "k2x") })));
        void Fails(string text, Item key) => TestTable.Fails(text, () => _table.Query(Request() with { ExclusiveStartKey = key }));
    }

    [Fact]
    public void Checks_select_against_projection_and_index()
    {
        const string Envelope = "1 validation error detected: ";
        Fails(
            Envelope + "One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
            Request() with { Select = Select.AllProjectedAttributes });
        Fails(
            Envelope + "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
            Request() with { Select = Select.SpecificAttributes });
        Fails(
            Envelope + "Cannot specify the ProjectionExpression when choosing to get only the Count",
            Request() with { Select = Select.Count, ProjectionExpression = "n" });
        Fails(
            Envelope + "Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES",
            Request() with { Select = Select.AllAttributes, ProjectionExpression = "n" });
        Fails(
            "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index gsi because "
            + "its projection type is not ALL",
            Global() with { Select = Select.AllAttributes });
        Fails(
            "One or more parameter values were invalid: Global secondary index gsi does not project [extra]",
            Global() with { ProjectionExpression = "extra" });
        Fails(
            "One or more parameter values were invalid: Secondary index gsi does not project one or more filter attributes: [extra]",
            Global() with { FilterExpression = "attribute_exists(extra)" });
        Fails("Consistent reads are not supported on global secondary indexes", Global() with { ConsistentRead = true });
        Fails("The table does not have the specified index: nope", Global() with { IndexName = "nope" });
        Fails(
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
            Request() with { FilterExpression = "attribute_exists(n) AND sk = :p" });
        void Fails(string text, QueryRequest request) => TestTable.Fails(text, () => _table.Query(request));
    }

    [Fact]
    public void Reads_a_global_index_with_what_it_projects()
    {
        var page = _table.Query(Global() with { Limit = 1 });
        Assert.Equal(Item.Create(("pk", "q"), ("sk", "k0"), ("g", 1), ("p", "pp")), Assert.Single(page.Items));
        Assert.Equal(Item.Create(("pk", "q"), ("sk", "k0"), ("g", 1)), page.LastEvaluatedKey);
        Assert.Equal("k1 k2 k3 k4", Keys(_table.Query(Global() with { ExclusiveStartKey = page.LastEvaluatedKey })));
    }

    [Fact]
    public void Reads_a_local_index_and_fetches_what_it_does_not_project()
    {
        var local = Request() with { IndexName = "lsi", ConsistentRead = true, ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes };
        var page = _table.Query(local);
        Assert.Equal("k4 k3 k2 k1 k0", Keys(page));
        Assert.Equal(3, page.Items[0].Count);
        Assert.Equal((1, 0), (page.ConsumedCapacity!.LocalSecondaryIndexes!["lsi"].CapacityUnits, page.ConsumedCapacity.Table!.CapacityUnits));

        var fetched = _table.Query(local with { Select = Select.AllAttributes });
        Assert.All(fetched.Items, item => Assert.True(item.ContainsKey("extra")));
        Assert.Equal((6, 5), (fetched.ConsumedCapacity!.CapacityUnits, fetched.ConsumedCapacity.Table!.CapacityUnits));
        Assert.All(_table.Query(local with { ProjectionExpression = "extra" }).Items, item => Assert.Equal(Item.Create(("extra", "e")), item));
    }

    [Fact]
    public void Leaves_items_without_the_key_out_of_an_index_and_follows_every_change()
    {
        _table.Update(new UpdateItemRequest { TableName = "tab", Key = TestTable.Key("q", "k1"), UpdateExpression = "REMOVE g" });
        Assert.Equal("k0 k2 k3 k4", Keys(_table.Query(Global())));
        _table.Update(new UpdateItemRequest
        {
            TableName = "tab", Key = TestTable.Key("q", "k2"), UpdateExpression = "SET g = :g", ExpressionAttributeValues = Item.Create((":g", 2)),
        });
        Assert.Equal("k0 k3 k4", Keys(_table.Query(Global())));
        _table.Delete(new DeleteItemRequest { TableName = "tab", Key = TestTable.Key("q", "k3") });
        Assert.Equal("k0 k4", Keys(_table.Query(Global())));
        _table.Put(("pk", "q"), ("sk", "k9"), ("g", 1.0m));
        Assert.Equal("k0 k4 k9", Keys(_table.Query(Global())));
    }

    [Fact]
    public void Orders_numbers_by_value_and_binary_unsigned()
    {
        TestTable.Run(_table.Provider.CreateTableAsync(new()
        {
            TableName = "numbers",
            AttributeDefinitions = [new("pk", AttributeType.Number), new("sk", AttributeType.Number)],
            KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
            BillingMode = BillingMode.PayPerRequest,
        }));
        foreach (var number in (decimal[])[10, 9, -1, 0.5m, 100, -20])
        {
            _table.Put(Item.Create(("pk", 1), ("sk", number)), new PutItemRequest { TableName = "numbers" });
        }

        var page = _table.Query(
            new QueryRequest { TableName = "numbers", KeyConditionExpression = "pk = :p", ExpressionAttributeValues = Item.Create((":p", 1.00m)) });
        Assert.Equal("-20 -1 0.5 9 10 100", string.Join(' ', page.Items.Select(item => item["sk"].AsNumber().ToString())));
    }

    [Fact]
    public void Charges_half_a_unit_for_an_empty_page()
    {
        var empty = Request() with { ExpressionAttributeValues = Item.Create((":p", "none")), ReturnConsumedCapacity = ReturnConsumedCapacity.Total };
        Assert.Equal(0.5, _table.Query(empty).ConsumedCapacity!.CapacityUnits);
        Assert.Equal(1, _table.Query(empty with { ConsistentRead = true }).ConsumedCapacity!.CapacityUnits);
    }

    private static QueryRequest Request() => new() { TableName = "tab", KeyConditionExpression = "pk = :p", ExpressionAttributeValues = P };

    private static QueryRequest Global() => new()
    {
        TableName = "tab", IndexName = "gsi", KeyConditionExpression = "g = :g", ExpressionAttributeValues = Item.Create((":g", 1)),
    };

    private static string Keys(QueryResponse<Item> page) => string.Join(' ', page.Items.Select(item => item["sk"].AsString()));
}
