using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>BatchGetItem and BatchWriteItem.</summary>
public abstract class BatchSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task A_batch_reads_from_several_tables_into_the_slots_of_its_keys()
    {
        var first = await NewTableAsync();
        var second = await NewTableAsync(name => TableShapes.Simple(name, AttributeType.Number));
        await first.PutAllAsync(Enumerable.Range(0, 20).Select(number => Make("a", $"{number}", ("n", number))));
        await second.PutAsync(Item.Create(("pk", 1), ("x", "second")));
        ReadSlot<Item>[] slots = [.. Enumerable.Range(0, 25).Reverse().Select(number => Slot(Make("a", $"{number}")))];
        var other = Slot(Item.Create(("pk", DynamoDbNumber.Parse("1.0"))));
        var response = await GetAsync((first.Name, Keys(slots)), (second.Name, Keys(other)));

        Assert.Empty(response.UnprocessedKeys);
        Assert.Equal(20, slots.Count(slot => slot.Found));
        Assert.All(slots.Where(slot => slot.Found), slot => Assert.Equal(slot.Key["sk"].AsString(), slot.Value!["n"].AsNumber().ToString()));
        Assert.Equal("second", other.Value!["x"].AsString());
    }

    [Theory]
    [InlineData("x", "x")]
    [InlineData("x, sk", "sk x")]
    [InlineData("m.y, #x", "m x")]
    [InlineData("absent", "")]
    public async Task A_batch_with_a_projection_reads_what_it_names(string projection, string attributes)
    {
        var table = await NewTableAsync();
        await table.PutAllAsync(Make("a", "1", ("m", Item.Create(("y", 1))), ("x", 1)), Make("a", "2", ("m", Item.Create(("y", 2))), ("x", 2)));
        ReadSlot<Item>[] slots = [Slot(Make("a", "2")), Slot(Make("a", "1")), Slot(Make("a", "3"))];
        await GetAsync((table.Name, Keys(slots) with
        {
            ConsistentRead = true,
            ProjectionExpression = projection,
            ExpressionAttributeNames = projection.Contains('#', StringComparison.Ordinal) ? new Dictionary<string, string> { ["#x"] = "x" } : null,
        }));
        Assert.All(slots[..2], slot => Assert.Equal(attributes, string.Join(' ', slot.Value!.Keys)));
        Assert.False(slots[2].Found);
    }

    [Fact]
    public async Task A_batch_may_not_read_a_key_twice()
    {
        var table = await NewTableAsync();
        var error = await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => GetAsync((table.Name, Keys(Slot(Make("a", "1")), Slot(Make("a", "1"))))));
        Assert.Contains("Provided list of item keys contains duplicates", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_reads_at_most_100_keys()
    {
        var table = await NewTableAsync();
        ReadSlot<Item>[] slots = [.. Enumerable.Range(0, DynamoDbLimits.BatchGetKeysMax + 1).Select(number => Slot(Make("a", $"{number}")))];
        await GetAsync((table.Name, Keys(slots[1..])));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => GetAsync((table.Name, Keys(slots))));
    }

    [Fact]
    public async Task A_batch_of_nothing_is_refused()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => GetAsync());
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => GetAsync((table.Name, Keys())));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync());
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync((table.Name, [])));
    }

    [Fact]
    public async Task Batches_on_a_missing_table_are_refused_whole()
    {
        var table = await NewTableAsync();
        var missing = TestTable.NewName();
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => GetAsync((table.Name, Keys(Slot(Make("a", "1")))), (missing, Keys(Slot(Make("a", "1"))))));
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => WriteAsync((table.Name, [Put(Make("a", "1"))]), (missing, [Put(Make("a", "1"))])));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_key_of_another_shape_refuses_the_batch()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => GetAsync((table.Name, Keys(Slot(Make("a", 1))))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => GetAsync((table.Name, Keys(Slot(Item.Create(("pk", "a")))))));
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => WriteAsync((table.Name, [Put(Make("a", "1")), WriteRequest.DeleteItem(Make("a", 1))])));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync((table.Name, [Put(Make("a", "1")), Put(Make("a", ""))])));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task A_batch_answer_ends_at_16_megabytes_and_leaves_the_rest_as_slots()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name));
        var text = new string('x', 400_000);
        await table.PutAllAsync(Enumerable.Range(0, 45).Select(number => Item.Create(("pk", $"{number}"), ("x", text))));
        ReadSlot<Item>[] slots = [.. Enumerable.Range(0, 45).Select(number => Slot(Item.Create(("pk", $"{number}"))))];
        var response = await GetAsync((table.Name, Keys(slots) with { ConsistentRead = true, ProjectionExpression = "x" }));
        var rest = Assert.Single(response.UnprocessedKeys).Value;
        Assert.Equal(slots.Where(slot => !slot.Found).ToHashSet<ReadSlot>(), rest.Keys.ToHashSet());
        Assert.InRange(rest.Keys.Count, 1, 5);
        Assert.True(rest.ConsistentRead);
        Assert.Equal("x", rest.ProjectionExpression);

        var next = await GetAsync((table.Name, rest));
        Assert.Empty(next.UnprocessedKeys);
        Assert.All(slots, slot => Assert.True(slot.Found));
    }

    [Fact]
    public async Task A_batch_puts_and_deletes_in_several_tables()
    {
        var first = await NewTableAsync();
        var second = await NewTableAsync(name => TableShapes.Simple(name));
        await first.PutAllAsync(Make("a", "old", ("n", 1)), Make("a", "kept"));
        var response = await WriteAsync(
            (first.Name, [Put(Make("a", "new", ("n", 2))), WriteRequest.DeleteItem(Make("a", "old")), WriteRequest.DeleteItem(Make("a", "none"))]),
            (second.Name, [Put(Item.Create(("pk", "x")))]));
        Assert.Empty(response.UnprocessedItems);
        Assert.Equal([Make("a", "kept"), Make("a", "new", ("n", 2))], await first.ScanAllAsync());
        Assert.Equal([Item.Create(("pk", "x"))], await second.ScanAllAsync());
    }

    [Fact]
    public async Task A_batch_may_not_write_an_item_twice()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync((table.Name, [Put(Make("a", "1", ("n", 1))), Put(Make("a", "1"))])));
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => WriteAsync((table.Name, [Put(Make("a", "1")), WriteRequest.DeleteItem(Make("a", "1"))])));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task Rejects_a_batch_of_more_than_25_writes()
    {
        var table = await NewTableAsync();
        WriteRequest[] writes = [.. Enumerable.Range(0, DynamoDbLimits.BatchWriteItemsMax + 1).Select(number => Put(Make("a", $"{number}")))];
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync((table.Name, writes)));
        Assert.Empty(await table.ScanAllAsync());
        await WriteAsync((table.Name, writes[1..]));
        Assert.Equal(DynamoDbLimits.BatchWriteItemsMax, (await table.ScanAllAsync()).Count);
    }

    [Fact]
    public async Task A_batch_with_an_item_too_large_stores_nothing()
    {
        var table = await NewTableAsync();
        var large = Make("a", "2", ("x", new string('x', DynamoDbLimits.ItemSizeBytesMax)));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => WriteAsync((table.Name, [Put(Make("a", "1")), Put(large)])));
        Assert.Empty(await table.ScanAllAsync());
    }

    [Fact]
    public async Task Batches_tell_their_capacity_by_table_if_asked()
    {
        var table = await NewTableAsync();
        var written = await Provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [table.Name] = [Put(Make("a", "1")), Put(Make("a", "2"))] },
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });
        var read = await Provider.BatchGetItemAsync(new BatchGetItemRequest
        {
            RequestItems = new Dictionary<string, KeysAndAttributes> { [table.Name] = Keys(Slot(Make("a", "1")), Slot(Make("a", "2"))) },
            ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
        });
        Assert.Equal((table.Name, 2), (Assert.Single(written.ConsumedCapacity!).TableName, written.ConsumedCapacity![0].CapacityUnits));
        Assert.Equal((table.Name, 1), (Assert.Single(read.ConsumedCapacity!).TableName, read.ConsumedCapacity![0].CapacityUnits));
    }

    private static ReadSlot<Item> Slot(Item key) => new(key, ItemCodec.Instance);

    private static KeysAndAttributes Keys(params IReadOnlyList<ReadSlot> slots) => new() { Keys = slots };

    private static WriteRequest Put(Item item)
    {
        var key = item.ContainsKey("sk") ? Make(item["pk"], item["sk"]) : Item.Create(("pk", item["pk"]));
        return WriteRequest.PutItem(new WriteSlot<Item>(key, item, ItemCodec.Instance));
    }

    private async Task<BatchGetItemResponse> GetAsync(params (string Table, KeysAndAttributes Keys)[] tables) =>
        await Provider.BatchGetItemAsync(new BatchGetItemRequest { RequestItems = tables.ToDictionary(table => table.Table, table => table.Keys) });

    private async Task<BatchWriteItemResponse> WriteAsync(params (string Table, IReadOnlyList<WriteRequest> Writes)[] tables) =>
        await Provider.BatchWriteItemAsync(
            new BatchWriteItemRequest { RequestItems = tables.ToDictionary(table => table.Table, table => table.Writes) });
}
