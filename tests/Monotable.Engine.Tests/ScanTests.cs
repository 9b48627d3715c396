namespace Monotable.Engine.Tests;

public sealed class ScanTests
{
    private readonly TestTable _table = new();

    public ScanTests()
    {
        for (var i = 0; i < 40; i++)
        {
            _table.Put(("pk", $"p{i}"), ("sk", "s"), ("g", i % 3), ("n", i));
        }
    }

    [Fact]
    public void Reads_everything_a_page_at_a_time()
    {
        var request = new ScanRequest { TableName = "tab", Limit = 7 };
        Assert.Equal(40, All(request).Select(item => item["pk"]).Distinct().Count());
        Assert.Equal(40, All(request with { IndexName = "gsi" }).Select(item => item["pk"]).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void Reads_every_item_in_exactly_one_segment(int total)
    {
        var step = Math.Max(1, total / 1000);
        var counted = total <= 1000
            ? Enumerable.Range(0, total).Sum(segment => All(new() { TableName = "tab", Segment = segment, TotalSegments = total, Limit = 3 }).Count)
            : 40;
        Assert.Equal(40, counted);
        Assert.Equal(
            0,
            _table.Scan(
                new() { TableName = "tab", Segment = total - step, TotalSegments = total, FilterExpression = "attribute_exists(nope)" }).Count);
    }

    [Fact]
    public void Cuts_the_table_into_several_segments()
    {
        var counts = Enumerable.Range(
            0,
            4).Select(segment => _table.Scan(new() { TableName = "tab", Segment = segment, TotalSegments = 4 }).Count).ToList();
        Assert.Equal(40, counts.Sum());
        Assert.All(counts, count => Assert.InRange(count, 2, 20));
    }

    [Fact]
    public void Refuses_a_start_key_of_another_segment()
    {
        var key = Enumerable.Range(
            0,
            2).Select(segment => _table.Scan(new() { TableName = "tab", Segment = segment, TotalSegments = 2, Limit = 1 }).LastEvaluatedKey).ToList();
        TestTable.Fails(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. "
            + "TotalSegments: 2 Segment: 0",
            () => _table.Scan(new() { TableName = "tab", Segment = 0, TotalSegments = 2, ExclusiveStartKey = key[1] }));
        TestTable.Fails(
            "The provided starting key is invalid: The provided key element does not match the schema",
            () => _table.Scan(new() { TableName = "tab", ExclusiveStartKey = Item.Create(("pk", "q")) }));
        TestTable.Fails(
            "The provided starting key is invalid",
            () => _table.Scan(new() { TableName = "tab", IndexName = "gsi", ExclusiveStartKey = Item.Create(("pk", "q")) }));
    }

    [Fact]
    public void Refuses_segments_that_do_not_exist()
    {
        Fails(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
            new() { TableName = "tab", Segment = 1 });
        Fails(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
            new() { TableName = "tab", TotalSegments = 1 });
        Fails(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 2 is not less than TotalSegments: 2",
            new() { TableName = "tab", Segment = 2, TotalSegments = 2 });
        Fails(
            "1 validation error detected: Value '0' at 'totalSegments' failed to satisfy constraint: Member must have value greater than "
            + "or equal to 1",
            new() { TableName = "tab", Segment = 0, TotalSegments = 0 });
        Fails(
            "1 validation error detected: Value '1000001' at 'totalSegments' failed to satisfy constraint: Member must have value less "
            + "than or equal to 1000000",
            new() { TableName = "tab", Segment = 0, TotalSegments = 1_000_001 });
        void Fails(string text, ScanRequest request) => TestTable.Fails(text, () => _table.Scan(request));
    }

    [Fact]
    public void Filters_by_key_attributes_too_and_words_faults_bare()
    {
        Assert.Equal(
            1,
            _table.Scan(new() { TableName = "tab", FilterExpression = "pk = :p", ExpressionAttributeValues = Item.Create((":p", "p7")) }).Count);
        TestTable.Fails(
            "Invalid FilterExpression: Syntax error; token: \"<EOF>\", near: \"foo\"",
            () => _table.Scan(new() { TableName = "tab", FilterExpression = "foo" }));
        TestTable.Fails(
            "Consistent reads are not supported on global secondary indexes",
            () => _table.Scan(new() { TableName = "tab", IndexName = "gsi", ConsistentRead = true }));
        TestTable.Fails(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES", () => _table.Scan(
                new() { TableName = "tab", Select = Select.SpecificAttributes }));
    }

    [Fact]
    public void Reads_the_same_order_every_time()
    {
        var other = new TestTable();
        for (var i = 39; i >= 0; i--)
        {
            other.Put(("pk", $"p{i}"), ("sk", "s"), ("g", i % 3), ("n", i));
        }

        Assert.Equal(_table.Scan(new() { TableName = "tab" }).Items, other.Scan(new() { TableName = "tab" }).Items);
    }

    private List<Item> All(ScanRequest request)
    {
        var items = new List<Item>();
        ScanResponse<Item> page;
        do
        {
            page = _table.Scan(request);
            items.AddRange(page.Items);
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
        while (page.LastEvaluatedKey is not null);

        return items;
    }
}
