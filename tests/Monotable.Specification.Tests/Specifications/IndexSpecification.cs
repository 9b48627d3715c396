using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Global and local secondary indexes: what is in them, what they return, and what is refused.</summary>
public abstract class IndexSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task A_global_index_holds_the_items_that_have_its_keys_in_its_order()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(Global(table, "all"));
        Assert.Equal([1, 2, 3], page.Items.Select(item => item["n"].AsNumber()));
        var range = await table.RunAsync(Global(table, "all", "g = :g AND n BETWEEN :x AND :y", (":x", 2), (":y", 9)));
        Assert.Equal([2, 3], range.Items.Select(item => item["n"].AsNumber()));
    }

    [Theory]
    [InlineData("all", "a b g n pk sk")]
    [InlineData("keys", "g n pk sk")]
    [InlineData("some", "a g n pk sk")]
    [InlineData("local", "a b g n pk sk")]
    [InlineData("localkeys", "n pk sk")]
    public async Task An_index_returns_what_it_projects(string index, string attributes)
    {
        var table = await FilledAsync();
        var request = index.StartsWith("local", StringComparison.Ordinal) ? Local(table, index) : Global(table, index);
        var page = await table.RunAsync(request with { Limit = 1 });
        Assert.Equal(attributes, string.Join(' ', Assert.Single(page.Items).Keys));
        var explicitly = await table.RunAsync(request with { Limit = 1, Select = Select.AllProjectedAttributes });
        Assert.Equal(page.Items, explicitly.Items);
    }

    [Fact]
    public async Task A_write_moves_an_item_in_its_indexes()
    {
        var table = await FilledAsync();
        await table.UpdateAsync(Make("p", "1"), "SET n = :n", Item.Create((":n", 99)));
        await table.UpdateAsync(Make("p", "2"), "REMOVE g");
        await table.DeleteAsync(Make("q", "1"));
        var page = await table.RunAsync(Global(table, "all"));
        Assert.Equal([Make("p", "1", ("a", "a1"), ("b", "b1"), ("g", "G"), ("n", 99))], page.Items);
        var local = await table.RunAsync(Local(table, "local"));
        Assert.Equal([2, 99], local.Items.Select(item => item["n"].AsNumber()));
    }

    [Fact]
    public async Task Items_of_one_index_key_are_all_there()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        await table.PutAllAsync(Enumerable.Range(0, 10).Select(number => Make($"p{number}", "1", ("g", "G"), ("n", 1))));
        var items = new List<Item>();
        var request = Global(table, "keys") with { Limit = 3 };
        while (true)
        {
            var page = await table.RunAsync(request);
            items.AddRange(page.Items);
            if (page.LastEvaluatedKey is null)
            {
                break;
            }

            Assert.Equal(["g", "n", "pk", "sk"], page.LastEvaluatedKey.Keys);
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }

        Assert.Equal(10, items.DistinctBy(item => item["pk"].AsString()).Count());
        Assert.Equal(10, items.Count);
    }

    [Fact]
    public async Task A_consistent_read_is_for_local_indexes_only()
    {
        var table = await FilledAsync();
        var local = await table.RunAsync(Local(table, "local") with { ConsistentRead = true });
        Assert.Equal(2, local.Count);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(Global(table, "all") with { ConsistentRead = true }));
    }

    [Fact]
    public async Task An_unknown_index_is_refused()
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(Global(table, "none")));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(new ScanRequest { TableName = table.Name, IndexName = "none" }));
    }

    [Fact]
    public async Task A_local_index_fetches_what_it_does_not_project()
    {
        var table = await FilledAsync();
        var projected = await table.RunAsync(Local(table, "localkeys") with { ProjectionExpression = "b" });
        Assert.Equal(["b1", "b2"], projected.Items.Select(item => item["b"].AsString()));
        var all = await table.RunAsync(Local(table, "localkeys") with { Select = Select.AllAttributes });
        Assert.Equal("a b g n pk sk", string.Join(' ', all.Items[0].Keys));
    }

    [Fact]
    public async Task A_global_index_returns_no_more_than_it_projects()
    {
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(Global(table, "keys") with { Select = Select.AllAttributes }));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.RunAsync(Global(table, "some") with { ProjectionExpression = "b" }));
        var all = await table.RunAsync(Global(table, "all") with { Select = Select.AllAttributes });
        Assert.Equal(3, all.Count);
    }

    [Fact]
    public async Task A_filter_on_an_index_may_name_the_tables_keys_but_not_its_own()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(Global(table, "all", "g = :g", (":s", "2")) with { FilterExpression = "sk = :s" });
        Assert.Equal("2", Assert.Single(page.Items)["sk"].AsString());
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => table.RunAsync(Global(table, "all", "g = :g", (":n", 2)) with { FilterExpression = "n = :n" }));
    }

    [Fact]
    public async Task A_scan_of_an_index_leaves_out_items_without_its_keys()
    {
        var table = await FilledAsync();
        var page = await table.RunAsync(new ScanRequest { TableName = table.Name, IndexName = "keys" });
        Assert.Equal(4, page.Count);
        Assert.All(page.Items, item => Assert.Equal("g n pk sk", string.Join(' ', item.Keys)));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("n")]
    public async Task A_put_with_an_index_key_of_another_type_is_refused(string attribute)
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("p", "1", (attribute, true))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("p", "1", (attribute, attribute == "g" ? 1 : "text"))));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_put_with_an_empty_index_key_is_refused()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.PutAsync(Make("p", "1", ("g", ""), ("n", 1))));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task An_update_with_an_index_key_of_another_type_is_refused()
    {
        Needs(Behaviour.UpdateChecksIndexKeys);
        var table = await FilledAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => table.UpdateAsync(Make("p", "1"), "SET n = :n", Item.Create((":n", "x"))));
        Assert.Equal(1, (await table.GetAsync(Make("p", "1")))!["n"].AsNumber());
    }

    [Fact]
    public async Task Writes_tell_the_capacity_of_each_index_if_asked()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        var request = new PutItemRequest { TableName = table.Name, ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes };
        var put = await Provider.PutItemAsync(request, Make("p", "1", ("g", "G"), ("n", 1)), ItemCodec.Instance);
        Assert.Equal(["all", "keys", "some"], put.ConsumedCapacity!.GlobalSecondaryIndexes!.Keys.Order(StringComparer.Ordinal));
        Assert.All(put.ConsumedCapacity.GlobalSecondaryIndexes.Values, capacity => Assert.Equal(1, capacity.CapacityUnits));
        Assert.Equal(put.ConsumedCapacity.CapacityUnits, 3 + put.ConsumedCapacity.Table!.CapacityUnits
            + (put.ConsumedCapacity.LocalSecondaryIndexes?.Values.Sum(capacity => capacity.CapacityUnits) ?? 0));
    }

    [Fact]
    public async Task Writes_tell_the_size_of_the_collection_if_asked()
    {
        Needs(Behaviour.ItemCollectionMetrics);
        var table = await NewTableAsync(TableShapes.Indexed);
        var request = new PutItemRequest { TableName = table.Name, ReturnItemCollectionMetrics = ReturnItemCollectionMetrics.Size };
        var put = await Provider.PutItemAsync(request, Make("p", "1"), ItemCodec.Instance);
        Assert.Equal(Item.Create(("pk", "p")), put.ItemCollectionMetrics!.ItemCollectionKey);
    }

    private static QueryRequest Global(
        TestTable table, string index, string condition = "g = :g", params ReadOnlySpan<(string Name, AttributeValue Value)> values) =>
        table.Query(condition, [(":g", "G"), .. values]) with { IndexName = index };

    private static QueryRequest Local(TestTable table, string index) => table.Query("pk = :p", (":p", "p")) with { IndexName = index };

    private async Task<TestTable> FilledAsync()
    {
        var table = await NewTableAsync(TableShapes.Indexed);
        await table.PutAllAsync(
            Make("p", "1", ("a", "a1"), ("b", "b1"), ("g", "G"), ("n", 1)),
            Make("p", "2", ("a", "a2"), ("b", "b2"), ("g", "G"), ("n", 2)),
            Make("q", "1", ("a", "a3"), ("b", "b3"), ("g", "G"), ("n", 3)),
            Make("q", "2", ("g", "H"), ("n", 4)),
            Make("q", "3", ("g", "G")),
            Make("q", "4", ("n", 5)));
        return table;
    }
}
