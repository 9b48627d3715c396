namespace Monotable.Engine.Tests;

public sealed class CapacityTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Charges_writes_to_the_table_and_each_index_they_change()
    {
        var key = TestTable.Key();
        Assert.Equal("3: 1 lsi=1 gsi=1", Put(key.With("g", 1).With("l", "1")));
        Assert.Equal("3: 1 gsi=2", Put(key.With("g", 2).With("l", "1")));
        Assert.Equal("4: 1 lsi=2 gsi=1", Put(key.With("g", 2).With("l", "2").With("p", "1")));
        Assert.Equal("1: 1", Put(key.With("g", 2).With("l", "2").With("p", "1").With("zz", "1")));
        var delete = new DeleteItemRequest { TableName = "tab", Key = key, ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes };
        Assert.Equal("3: 1 lsi=1 gsi=1", Text(_table.Delete(delete).ConsumedCapacity));
        Assert.Equal("1: 1", Text(_table.Delete(delete).ConsumedCapacity));
    }

    [Fact]
    public void Charges_the_larger_of_old_and_new_by_the_kilobyte()
    {
        var key = TestTable.Key();
        Assert.Equal("3: 3", Put(key.With("d", new string('x', 3 * 1024 - key.SizeBytes - 1))));
        Assert.Equal("3: 3", Put(key));
        Assert.Equal("1: 1", Put(key));
        Assert.Equal("2: 2", Put(key.With("d", new string('x', 1024))));
    }

    [Fact]
    public void Charges_reads_by_four_kilobytes_and_half_without_consistency()
    {
        _table.Put(TestTable.Key().With("d", new string('x', 4096)));
        var request = new GetItemRequest { TableName = "tab", Key = TestTable.Key(), ReturnConsumedCapacity = ReturnConsumedCapacity.Total };
        Assert.Equal(1, _table.Get(request).ConsumedCapacity!.CapacityUnits);
        Assert.Equal(2, _table.Get(request with { ConsistentRead = true }).ConsumedCapacity!.CapacityUnits);
        Assert.Equal(0.5, _table.Get(request with { Key = TestTable.Key("none") }).ConsumedCapacity!.CapacityUnits);
        Assert.Null(_table.Get(request with { ReturnConsumedCapacity = ReturnConsumedCapacity.None }).ConsumedCapacity);
    }

    [Fact]
    public void Charges_transactions_twice()
    {
        var response = TestTable.Run(_table.Provider.TransactWriteItemsAsync(new()
        {
            TransactItems =
            [
                new TransactPut { TableName = "tab", Item = TestTable.Slot(TestTable.Key().With("g", 1)) },
                new TransactConditionCheck { TableName = "tab", ItemKey = TestTable.Key("x"), ConditionExpression = "attribute_not_exists(pk)" },
            ],
            ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
        }));
        var capacity = Assert.Single(response.ConsumedCapacity!);
        Assert.Equal("6: 4 gsi=2", Text(capacity));
        Assert.Equal(new Capacity(4, null, 4), capacity.Table);
    }

    [Fact]
    public void Measures_item_collections_only_on_tables_with_local_indexes()
    {
        var request = new PutItemRequest { TableName = "tab", ReturnItemCollectionMetrics = ReturnItemCollectionMetrics.Size };
        Assert.Equal(new(Item.Create(("pk", "a")), 0, 1), _table.Put(TestTable.Key(), request).ItemCollectionMetrics);
        TestTable.Run(_table.Provider.CreateTableAsync(TestTable.Request("plain") with
        {
            LocalSecondaryIndexes = [],
            AttributeDefinitions = [new("pk", AttributeType.String), new("sk", AttributeType.String), new("g", AttributeType.Number)],
        }));
        Assert.Null(_table.Put(TestTable.Key(), request with { TableName = "plain" }).ItemCollectionMetrics);
        var batch = TestTable.Run(_table.Provider.BatchWriteItemAsync(new()
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>>
            {
                ["tab"] = [WriteRequest.DeleteItem(TestTable.Key("b", "1")), WriteRequest.DeleteItem(TestTable.Key("b", "2"))],
            },
            ReturnItemCollectionMetrics = ReturnItemCollectionMetrics.Size,
        }));
        Assert.Equal(Item.Create(("pk", "b")), Assert.Single(batch.ItemCollectionMetrics!["tab"]).ItemCollectionKey);
    }

    private string Put(Item item) =>
        Text(_table.Put(item, new PutItemRequest { TableName = "tab", ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes }).ConsumedCapacity);

    private static string Text(ConsumedCapacity? capacity) =>
        $"{capacity!.CapacityUnits}: {capacity.Table!.CapacityUnits}"
        + Text(capacity.LocalSecondaryIndexes) + Text(capacity.GlobalSecondaryIndexes);

    private static string Text(IReadOnlyDictionary<string, Capacity>? indexes) =>
        string.Concat((indexes ?? new Dictionary<string, Capacity>()).Select(index => $" {index.Key}={index.Value.CapacityUnits}"));
}
