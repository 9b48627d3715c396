using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Scan: pages, filters and segments.</summary>
public abstract class ScanSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task A_scan_reads_every_item_once()
    {
        var (table, items) = await FilledAsync();
        AssertSame(items, await table.ScanAllAsync());
        AssertSame(items, await table.ScanAllAsync(new ScanRequest { TableName = table.Name, Limit = 7 }));
    }

    [Fact]
    public async Task A_scan_of_an_empty_table_is_empty()
    {
        var table = await NewTableAsync();
        var page = await table.RunAsync(new ScanRequest { TableName = table.Name });
        Assert.Empty(page.Items);
        Assert.Equal(0, page.Count);
        Assert.Equal(0, page.ScannedCount);
        Assert.Null(page.LastEvaluatedKey);
    }

    [Fact]
    public async Task A_filter_may_name_keys_and_leaves_out_after_counting()
    {
        var (table, items) = await FilledAsync();
        var page = await table.RunAsync(new ScanRequest
        {
            TableName = table.Name,
            FilterExpression = "n >= :n AND pk <> :p",
            ExpressionAttributeValues = Item.Create((":n", 20), (":p", "p1")),
        });
        AssertSame(items.Where(item => item["n"].AsNumber() >= 20 && item["pk"].AsString() != "p1"), page.Items);
        Assert.Equal(page.Items.Count, page.Count);
        Assert.Equal(items.Count, page.ScannedCount);
    }

    [Fact]
    public async Task Segments_are_disjoint_and_together_all()
    {
        var (table, items) = await FilledAsync();
        var read = new List<Item>();
        for (var segment = 0; segment < 4; segment++)
        {
            read.AddRange(await table.ScanAllAsync(new ScanRequest { TableName = table.Name, Segment = segment, TotalSegments = 4, Limit = 3 }));
        }

        AssertSame(items, read);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, 2)]
    [InlineData(2, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(0, 1_000_001)]
    public async Task Segments_that_are_none_are_refused(int? segment, int? total)
    {
        var (table, _) = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(new ScanRequest { TableName = table.Name, Segment = segment, TotalSegments = total }));
    }

    [Fact]
    public async Task A_count_and_a_projection_bring_less()
    {
        var (table, items) = await FilledAsync();
        var count = await table.RunAsync(new ScanRequest { TableName = table.Name, Select = Select.Count });
        var projected = await table.RunAsync(new ScanRequest { TableName = table.Name, ProjectionExpression = "n" });
        Assert.Empty(count.Items);
        Assert.Equal(items.Count, count.Count);
        Assert.Equal(items.Count, projected.Items.Count);
        Assert.All(projected.Items, item => Assert.Equal(["n"], item.Keys));
    }

    [Fact]
    public async Task A_start_key_of_another_shape_is_refused()
    {
        var (table, _) = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(new ScanRequest { TableName = table.Name, ExclusiveStartKey = Item.Create(("pk", "p1")) }));
    }

    [Fact]
    public async Task A_scan_page_ends_after_a_megabyte()
    {
        var table = await NewTableAsync();
        var text = new string('x', 300_000);
        await table.PutAllAsync(Enumerable.Range(1, 6).Select(number => Make($"{number}", "1", ("x", text))));
        var page = await table.RunAsync(new ScanRequest { TableName = table.Name });
        Assert.Equal(4, page.Count);
        Assert.NotNull(page.LastEvaluatedKey);
        Assert.Equal(6, (await table.ScanAllAsync()).Count);
    }

    private static void AssertSame(IEnumerable<Item> expected, IEnumerable<Item> actual) => Assert.Equal(Order(expected), Order(actual));

    private static IEnumerable<Item> Order(IEnumerable<Item> items) => items.OrderBy(item => item["n"].AsNumber());

    private async Task<(TestTable Table, IReadOnlyList<Item> Items)> FilledAsync()
    {
        var table = await NewTableAsync();
        Item[] items = [.. Enumerable.Range(0, 40).Select(number => Make($"p{number / 2}", $"{number}", ("n", number)))];
        await table.PutAllAsync(items);
        return (table, items);
    }
}
