using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Query on a table: key conditions, order, pages, filters and what is returned.</summary>
public abstract class QuerySpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly Item Values = Item.Create((":p", "a"), (":x", "b1"), (":y", "c"), (":b", "b"), (":z", "zz"));

    public static TheoryData<string, string> Ranges => new()
    {
        { "pk = :p", "a b b1 b2 c d" },
        { "pk = :p AND sk = :x", "b1" },
        { "pk = :p AND sk < :x", "a b" },
        { "pk = :p AND sk <= :x", "a b b1" },
        { "pk = :p AND sk > :x", "b2 c d" },
        { "pk = :p AND sk >= :x", "b1 b2 c d" },
        { "pk = :p AND sk BETWEEN :x AND :y", "b1 b2 c" },
        { "pk = :p AND begins_with(sk, :b)", "b b1 b2" },
        { "sk > :y AND pk = :p", "d" },
        { "(pk = :p) AND (sk = :b)", "b" },
        { "pk = :p AND sk > :z", "" },
        { "pk = :z", "" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public async Task A_key_condition_picks_a_range_in_order(string condition, string expected)
    {
        var table = await FilledAsync();
        var request = table.Query(condition) with { ExpressionAttributeValues = ValuesIn(condition, Values) };
        var ascending = await table.RunAsync(request);
        var descending = await table.RunAsync(request with { ScanIndexForward = false });
        Assert.Equal(expected, SortKeys(ascending.Items));
        Assert.Equal(expected, SortKeys(descending.Items.Reverse()));
        Assert.Equal(ascending.Items.Count, ascending.Count);
        Assert.Equal(ascending.Items.Count, ascending.ScannedCount);
        Assert.Null(ascending.LastEvaluatedKey);
    }

    [Theory]
    [InlineData("pk > :p")]
    [InlineData("begins_with(pk, :p)")]
    [InlineData("sk = :p")]
    [InlineData("pk = :p AND sk <> :x")]
    [InlineData("pk = :p AND sk IN (:x, :y)")]
    [InlineData("pk = :p OR sk = :x")]
    [InlineData("NOT pk = :p")]
    [InlineData("pk = :p AND n = :x")]
    [InlineData("pk = :p AND sk > :x AND sk < :y")]
    [InlineData("pk = :p AND contains(sk, :x)")]
    [InlineData("pk = :p AND attribute_exists(sk)")]
    [InlineData("pk = :p AND sk BETWEEN :y AND :x")]
    public async Task A_key_condition_of_another_shape_is_refused(string condition)
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(table.Query(condition) with { ExpressionAttributeValues = ValuesIn(condition, Values) }));
    }

    [Fact]
    public async Task A_query_without_a_key_condition_is_refused()
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(new QueryRequest { TableName = table.Name }));
    }

    [Fact]
    public async Task A_key_value_of_another_type_is_refused()
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(table.Query("pk = :p", (":p", 1))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(table.Query("pk = :p AND sk > :s", (":p", "a"), (":s", 1))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(table.Query("pk = :p", (":p", ""))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_join_up_to_the_whole(bool forward)
    {
        var table = await FilledAsync();
        var keys = new List<string>();
        var request = table.Query("pk = :p", (":p", "a")) with { Limit = 4, ScanIndexForward = forward };
        var first = await table.RunAsync(request);
        Assert.Equal(Make("a", forward ? "b2" : "b1"), first.LastEvaluatedKey);
        var second = await table.RunAsync(request with { ExclusiveStartKey = first.LastEvaluatedKey });
        Assert.Null(second.LastEvaluatedKey);
        keys.AddRange(first.Items.Concat(second.Items).Select(item => item["sk"].AsString()));
        Assert.Equal(forward ? "a b b1 b2 c d" : "d c b2 b1 b a", string.Join(' ', keys));
    }

    [Fact]
    public async Task A_page_that_ends_with_the_last_item_may_have_an_empty_one_behind_it()
    {
        var table = await FilledAsync();
        var request = table.Query("pk = :p", (":p", "a")) with { Limit = 6 };
        var first = await table.RunAsync(request);
        Assert.Equal(6, first.Count);
        Assert.Equal(Make("a", "d"), first.LastEvaluatedKey);
        var second = await table.RunAsync(request with { ExclusiveStartKey = first.LastEvaluatedKey });
        Assert.Empty(second.Items);
        Assert.Null(second.LastEvaluatedKey);
    }

    [Fact]
    public async Task A_page_may_start_behind_a_key_that_is_not_there()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(table.Query("pk = :p", (":p", "a")) with { ExclusiveStartKey = Make("a", "b15") });
        Assert.Equal("b2 c d", SortKeys(page.Items));
    }

    [Fact]
    public async Task A_start_key_of_another_shape_or_partition_is_refused()
    {
        var table = await FilledAsync();
        var request = table.Query("pk = :p", (":p", "a"));
        Item[] keys = [Item.Create(("pk", "a")), Make("a", "b", ("n", 1)), Make("a", 1), Make("other", "b")];
        foreach (var key in keys)
        {
            await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(request with { ExclusiveStartKey = key }));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_limit_below_one_is_refused(int limit)
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(table.Query("pk = :p", (":p", "a")) with { Limit = limit }));
    }

    [Fact]
    public async Task A_filter_leaves_out_items_after_they_were_counted()
    {
        var table = await FilledAsync();
        var request = table.Query("pk = :p", (":p", "a"), (":n", 2)) with { FilterExpression = "n > :n" };
        var all = await table.RunAsync(request);
        Assert.Equal("b2 c d", SortKeys(all.Items));
        Assert.Equal(3, all.Count);
        Assert.Equal(6, all.ScannedCount);

        var limited = await table.RunAsync(request with { Limit = 2 });
        Assert.Empty(limited.Items);
        Assert.Equal(2, limited.ScannedCount);
        Assert.Equal(Make("a", "b"), limited.LastEvaluatedKey);
    }

    [Theory]
    [InlineData("sk > :p")]
    [InlineData("pk = :p")]
    [InlineData("n = :p AND (NOT begins_with(sk, :p))")]
    public async Task A_filter_on_a_key_attribute_is_refused(string filter)
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(table.Query("pk = :p", (":p", "a")) with { FilterExpression = filter }));
    }

    [Fact]
    public async Task A_count_brings_no_items()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(
            table.Query("pk = :p", (":p", "a"), (":n", 2)) with { FilterExpression = "n > :n", Select = Select.Count, ConsistentRead = true });
        Assert.Empty(page.Items);
        Assert.Equal(3, page.Count);
        Assert.Equal(6, page.ScannedCount);
    }

    [Fact]
    public async Task A_projection_picks_attributes()
    {
        var table = await FilledAsync();
        var request = table.Query("pk = :p AND sk = :s", (":p", "a"), (":s", "c")) with { ProjectionExpression = "n, #s" };
        request = request with { ExpressionAttributeNames = new Dictionary<string, string> { ["#s"] = "sk" } };
        var implied = await table.RunAsync(request);
        var specific = await table.RunAsync(request with { Select = Select.SpecificAttributes });
        Assert.Equal([Item.Create(("n", 4), ("sk", "c"))], implied.Items);
        Assert.Equal(implied.Items, specific.Items);
    }

    [Theory]
    [InlineData(Select.AllAttributes, "n")]
    [InlineData(Select.Count, "n")]
    [InlineData(Select.SpecificAttributes, null)]
    [InlineData(Select.AllProjectedAttributes, null)]
    public async Task A_selection_that_contradicts_the_request_is_refused(Select select, string? projection)
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(table.Query("pk = :p", (":p", "a")) with { Select = select, ProjectionExpression = projection }));
    }

    [Fact]
    public async Task Number_keys_sort_by_value()
    {
        var table = await NewTableAsync(name => TableShapes.Composite(name, AttributeType.Number));
        string[] numbers = ["-1E125", "-10", "-9.5", "-0.001", "0", "1E-130", "2", "10", "10.5", "1E125"];
        await table.PutAllAsync(numbers.Reverse().Select(number => Make("a", DynamoDbNumber.Parse(number))));
        var page = await table.RunAsync(table.Query("pk = :p", (":p", "a")));
        Assert.Equal(numbers.Select(DynamoDbNumber.Parse), page.Items.Select(item => item["sk"].AsNumber()));
        var range = await table.RunAsync(table.Query("pk = :p AND sk BETWEEN :x AND :y", (":p", "a"), (":x", -9.5m), (":y", 2)));
        Assert.Equal(5, range.Count);
    }

    [Fact]
    public async Task String_keys_sort_by_their_bytes_in_UTF_8()
    {
        var table = await NewTableAsync();

        // U+1F600 is above U+FF5E, though its UTF-16 units are below.
        string[] keys = ["\u0001", " ", "B", "a", "aa", "b", "ä", "\uFF5E", "\U0001F600"];
        await table.PutAllAsync(keys.Reverse().Select(key => Make("a", key)));
        var page = await table.RunAsync(table.Query("pk = :p", (":p", "a")));
        Assert.Equal(keys, page.Items.Select(item => item["sk"].AsString()));
    }

    [Fact]
    public async Task Binary_keys_sort_by_unsigned_bytes()
    {
        var table = await NewTableAsync(name => TableShapes.Composite(name, AttributeType.Binary));
        byte[][] keys = [[0], [1], [1, 0], [127], [128], [255], [255, 255]];
        await table.PutAllAsync(keys.Reverse().Select(key => Make("a", AttributeValue.Binary(key))));
        var page = await table.RunAsync(table.Query("pk = :p AND sk > :s", (":p", "a"), (":s", AttributeValue.Binary([1]))));
        Assert.Equal(keys[2..], page.Items.Select(item => item["sk"].AsBinary().ToArray()));
    }

    [Fact]
    public async Task A_page_ends_after_a_megabyte()
    {
        var table = await NewTableAsync();
        var text = new string('x', 300_000);
        await table.PutAllAsync(Enumerable.Range(1, 5).Select(number => Make("a", $"{number}", ("x", text))));
        var first = await table.RunAsync(table.Query("pk = :p", (":p", "a")));
        Assert.Equal("1 2 3 4", SortKeys(first.Items));
        Assert.Equal(Make("a", "4"), first.LastEvaluatedKey);
        var second = await table.RunAsync(table.Query("pk = :p", (":p", "a")) with { ExclusiveStartKey = first.LastEvaluatedKey });
        Assert.Equal("5", SortKeys(second.Items));
    }

    [Fact]
    public async Task Filtered_items_fill_a_page_too()
    {
        Needs(Behaviour.FilteredItemsFillPages);
        var table = await NewTableAsync();
        var text = new string('x', 300_000);
        await table.PutAllAsync(Enumerable.Range(1, 5).Select(number => Make("a", $"{number}", ("x", text))));
        var page = await table.RunAsync(table.Query("pk = :p", (":p", "a")) with { FilterExpression = "attribute_not_exists(x)" });
        Assert.Empty(page.Items);
        Assert.Equal(4, page.ScannedCount);
        Assert.Equal(Make("a", "4"), page.LastEvaluatedKey);
    }

    [Fact]
    public async Task A_page_costs_the_sum_of_what_it_evaluates()
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Enumerable.Range(1, 4).Select(number => Make("a", $"{number}", ("x", new string('x', 3_000)))));
        var request = table.Query("pk = :p", (":p", "a")) with { ReturnConsumedCapacity = ReturnConsumedCapacity.Total };
        var eventual = await table.RunAsync(request);
        var consistent = await table.RunAsync(request with { ConsistentRead = true, FilterExpression = "attribute_not_exists(x)" });
        Assert.Equal(1.5, eventual.ConsumedCapacity!.CapacityUnits);
        Assert.Equal(3, consistent.ConsumedCapacity!.CapacityUnits);
    }

    [Fact]
    public async Task An_empty_page_costs_the_smallest_read()
    {
        Needs(Behaviour.EmptyPagesCost);
        var table = await NewTableAsync();
        var page = await table.RunAsync(table.Query("pk = :p", (":p", "a")) with { ReturnConsumedCapacity = ReturnConsumedCapacity.Total });
        Assert.Equal(0.5, page.ConsumedCapacity!.CapacityUnits);
    }

    private static string SortKeys(IEnumerable<Item> items) => string.Join(' ', items.Select(item => item["sk"].AsString()));

    private async Task<TestTable> FilledAsync()
    {
        var table = await NewTableAsync();
        string[] keys = ["a", "b", "b1", "b2", "c", "d"];
        await table.PutAllAsync(keys.Select((key, place) => Make("a", key, ("n", place))));
        await table.PutAllAsync(Make("b", "b1"), Make("other", "b"));
        return table;
    }
}
