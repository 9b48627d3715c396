namespace Monotable.Engine.Tests;

public sealed class BatchTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Writes_and_reads_several_items_of_several_tables()
    {
        TestTable.Run(_table.Provider.CreateTableAsync(TestTable.Request("two")));
        _table.Put(TestTable.Key("a", "old"));
        var written = Write(
            ("tab", [WriteRequest.PutItem(TestTable.Slot(TestTable.Key("a", "1").With("x", 1))), WriteRequest.DeleteItem(TestTable.Key("a", "old"))]),
            ("two", [WriteRequest.PutItem(TestTable.Slot(TestTable.Key("a", "1")))]));
        Assert.Empty(written.UnprocessedItems);
        Assert.Null(_table.Get("a", "old"));

        var found = Slot("a", "1");
        var missing = Slot("a", "old");
        var inTwo = Slot("a", "1");
        var read = Read(
            ("tab", new() { Keys = [found, missing], ProjectionExpression = "x" }),
            ("two", new() { Keys = [inTwo], ConsistentRead = true }));
        Assert.Empty(read.UnprocessedKeys);
        Assert.Equal(Item.Create(("x", 1)), found.Value);
        Assert.False(missing.Found);
        Assert.Equal(TestTable.Key("a", "1"), inTwo.Value);
        Assert.Equal([1.0, 1.0], read.ConsumedCapacity!.Select(capacity => capacity.CapacityUnits));
    }

    [Fact]
    public void Refuses_all_writes_where_one_is_at_fault_and_stores_none()
    {
        var good = WriteRequest.PutItem(TestTable.Slot(TestTable.Key("a", "good")));
        Fails("Provided list of item keys contains duplicates", good, WriteRequest.DeleteItem(TestTable.Key("a", "good")));
        Fails(
            "One or more parameter values were invalid: Type mismatch for Index Key g Expected: N Actual: S IndexName: gsi",
            good,
            WriteRequest.PutItem(TestTable.Slot(TestTable.Key().With("g", "x"))));
        Fails("The provided key element does not match the schema", good, WriteRequest.DeleteItem(Item.Create(("pk", "a"))));
        Fails(
            "Item size has exceeded the maximum allowed size",
            good,
            WriteRequest.PutItem(TestTable.Slot(TestTable.Key().With("x", new string('x', 410_000)))));
        Fails(
            "1 validation error detected: Value at 'RequestItems.tab.member' failed to satisfy constraint: Member must have length less "
            + "than or equal to 25",
            [.. Enumerable.Range(0, 26).Select(i => WriteRequest.DeleteItem(TestTable.Key("a", $"{i}")))]);
        Fails("The batch write request list for a table cannot be null or empty: tab");
        TestTable.Fails(
            "1 validation error detected: Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1",
            () => Write());
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found", () => Write(("tab", [good]), ("none", [good])));
        Assert.Null(_table.Get("a", "good"));
        void Fails(string text, params WriteRequest[] writes) => TestTable.Fails(text, () => Write(("tab", writes)));
    }

    [Fact]
    public void Treats_a_table_and_its_arn_as_one()
    {
        var arn = TestTable.Run(_table.Provider.DescribeTableAsync(new() { TableName = "tab" })).TableArn!;
        var write = WriteRequest.PutItem(TestTable.Slot(TestTable.Key()));
        TestTable.Fails("Provided list of item keys contains duplicates", () => Write(("tab", [write]), (arn, [write])));
    }

    [Fact]
    public void Refuses_reads_that_are_at_fault()
    {
        Fails("Provided list of item keys contains duplicates", new() { Keys = [Slot(), Slot()] });
        Fails(
            "The provided key element does not match the schema",
            new() { Keys = [new ReadSlot<Item>(Item.Create(("pk", "a")), ItemCodec.Instance)] });
        Fails("Invalid ProjectionExpression: Syntax error; token: \",\", near: \",,\"", new() { Keys = [Slot()], ProjectionExpression = "a,," });
        Fails(
            "ExpressionAttributeNames can only be specified when using expressions",
            new() { Keys = [Slot()], ExpressionAttributeNames = new Dictionary<string, string> { ["#a"] = "b" } });
        Fails("The list of keys in RequestItems for BatchGetItem is required: tab has empty list", new() { Keys = [] });
        Fails(
            "1 validation error detected: Value at 'RequestItems.tab.member.Keys' failed to satisfy constraint: Member must have length "
            + "less than or equal to 100",
            new() { Keys = [.. Enumerable.Range(0, 101).Select(i => Slot("a", $"{i}"))] });
        void Fails(string text, KeysAndAttributes keys) => TestTable.Fails(text, () => Read(("tab", keys)));
    }

    [Fact]
    public void Leaves_what_is_beyond_one_megabyte_of_a_partition_unprocessed_and_keeps_its_request()
    {
        for (var i = 0; i < 4; i++)
        {
            _table.Put(("pk", "big"), ("sk", $"{i}"), ("d", new string('x', 300_000)));
            _table.Put(("pk", $"other{i}"), ("sk", "0"), ("d", new string('x', 300_000)));
        }

        var big = Enumerable.Range(0, 4).Select(i => Slot("big", $"{i}")).ToList();
        var others = Enumerable.Range(0, 4).Select(i => Slot($"other{i}", "0")).ToList();
        var response = Read(("tab", new() { Keys = [.. big, .. others], ProjectionExpression = "sk", ConsistentRead = true }));
        Assert.Equal([true, true, true, false], big.Select(slot => slot.Found));
        Assert.All(others, slot => Assert.True(slot.Found));
        var rest = Assert.Single(response.UnprocessedKeys).Value;
        Assert.Equal(("sk", true), (rest.ProjectionExpression, rest.ConsistentRead));
        Assert.Same(big[3], Assert.Single(rest.Keys));
        Assert.Empty(Read(("tab", rest)).UnprocessedKeys);
        Assert.True(big[3].Found);
    }

    private static ReadSlot<Item> Slot(string pk = "a", string sk = "b") => new(TestTable.Key(pk, sk), ItemCodec.Instance);

    private BatchWriteItemResponse Write(params (string Table, IReadOnlyList<WriteRequest> Writes)[] items) => TestTable.Run(
        _table.Provider.BatchWriteItemAsync(new() { RequestItems = items.ToDictionary(item => item.Table, item => item.Writes) }));

    private BatchGetItemResponse Read(params (string Table, KeysAndAttributes Keys)[] items) => TestTable.Run(_table.Provider.BatchGetItemAsync(new()
    {
        RequestItems = items.ToDictionary(item => item.Table, item => item.Keys), ReturnConsumedCapacity = ReturnConsumedCapacity.Total,
    }));
}
