using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Global indexes whose keys have several attributes.</summary>
public abstract class MultiAttributeIndexSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Theory]
    [InlineData("h1 = :h AND h2 = :n1", "1 2 3 4 5")]
    [InlineData("h2 = :n1 AND h1 = :h", "1 2 3 4 5")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 = :x", "1 2 3")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 >= :y", "4 5")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 = :x AND r2 > :n1", "2 3")]
    [InlineData("r2 = :n2 AND h1 = :h AND r1 = :x AND h2 = :n1", "2 3")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 = :x AND r2 = :n2 AND begins_with(r3, :b)", "3")]
    [InlineData("h1 = :h AND h2 = :n1 AND begins_with(r1, :y)", "4 5")]
    public async Task Conditions_take_every_partition_attribute_and_sort_attributes_from_the_left(string condition, string expected)
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(Request(table, condition));
        Assert.Equal(expected, string.Join(' ', page.Items.Select(item => item["sk"].AsString())));
    }

    [Theory]
    [InlineData("h1 = :h")]
    [InlineData("h1 = :h AND h2 > :n1")]
    [InlineData("h1 = :h AND h2 = :n1 AND r2 = :n1")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 > :x AND r2 = :n1")]
    [InlineData("h1 = :h AND h2 = :n1 AND r1 = :x AND r3 = :b")]
    public async Task Conditions_with_a_gap_or_a_range_before_the_last_are_refused(string condition)
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(Request(table, condition)));
    }

    [Fact]
    public async Task An_item_without_one_of_the_attributes_is_not_in_the_index()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(new ScanRequest { TableName = table.Name, IndexName = "multi" });
        Assert.Equal(6, page.Count);
    }

    [Fact]
    public async Task A_page_ends_with_the_tables_and_all_of_the_indexs_key_attributes()
    {
        var table = await FilledAsync();
        var request = Request(table, "h1 = :h AND h2 = :n1") with { Limit = 2 };
        var first = await table.RunAsync(request);
        Assert.Equal(["h1", "h2", "pk", "r1", "r2", "r3", "sk"], first.LastEvaluatedKey!.Keys);
        var second = await table.RunAsync(request with { ExclusiveStartKey = first.LastEvaluatedKey });
        Assert.Equal(["3", "4"], second.Items.Select(item => item["sk"].AsString()));
    }

    private static QueryRequest Request(TestTable table, string condition) => table.Query(condition) with
    {
        IndexName = "multi",
        ExpressionAttributeValues = ValuesIn(
            condition, Item.Create((":h", "H"), (":n1", 1), (":n2", 2), (":x", "x"), (":y", "y"), (":b", "b"))),
    };

    private static Item Entry(string sk, string h1, int h2, string r1, int r2, string r3) =>
        Make("a", sk, ("h1", h1), ("h2", h2), ("r1", r1), ("r2", r2), ("r3", r3));

    private async Task<TestTable> FilledAsync()
    {
        Needs(Behaviour.MultiAttributeKeys);
        var table = await NewTableAsync(TableShapes.MultiAttribute);
        await table.PutAllAsync(
            Entry("1", "H", 1, "x", 1, "z"),
            Entry("2", "H", 1, "x", 2, "a"),
            Entry("3", "H", 1, "x", 2, "b1"),
            Entry("4", "H", 1, "y", 0, "a"),
            Entry("5", "H", 1, "y1", 0, "a"),
            Entry("6", "H", 2, "x", 1, "a"),
            Entry("7", "H", 1, "x", 1, "a").Without("r3"),
            Entry("8", "H", 1, "x", 1, "a").Without("h2"));
        return table;
    }
}
