namespace Monotable.Engine.Tests;

public sealed class TableTests
{
    private readonly ManualClock _clock = new();
    private readonly InProcessProvider _provider;

    public TableTests()
    {
        _provider = new(new DynamoDbEngine(new() { TimeProvider = _clock, Region = "eu-west-1", AccountId = "123456789012" }));
    }

    [Fact]
    public void Describes_what_was_created()
    {
        var created = Create(TestTable.Request("tab"));
        Assert.Equal(created.TableId, Describe("tab").TableId);
        Assert.Equal(TableStatus.Creating, created.TableStatus);
        Assert.Equal(TableStatus.Active, Describe("tab").TableStatus);
        Assert.Equal("arn:aws:dynamodb:eu-west-1:123456789012:table/tab", created.TableArn);
        Assert.Equal("arn:aws:dynamodb:eu-west-1:123456789012:table/tab/index/gsi", Assert.Single(created.GlobalSecondaryIndexes).IndexArn);
        Assert.Equal(_clock.Now, created.CreationDateTime);
        Assert.Equal(new(BillingMode.PayPerRequest), created.BillingModeSummary);
        Assert.Equal(new(BillingMode.PayPerRequest, _clock.Now), Describe("tab").BillingModeSummary);
        Assert.Equal(TestTable.Request("tab").KeySchema, created.KeySchema);
        Assert.Equal(["g", "l", "pk", "sk"], created.AttributeDefinitions.Select(definition => definition.AttributeName));
        Assert.Equal(created, Describe(created.TableArn!) with
        {
            TableStatus = TableStatus.Creating,
            BillingModeSummary = created.BillingModeSummary,
            AttributeDefinitions = created.AttributeDefinitions,
            KeySchema = created.KeySchema,
            LocalSecondaryIndexes = created.LocalSecondaryIndexes,
            GlobalSecondaryIndexes = created.GlobalSecondaryIndexes,
        });
    }

    [Fact]
    public void Counts_items_and_bytes_of_table_and_indexes()
    {
        Create(TestTable.Request("tab"));
        var item = TestTable.Key().With("g", 1).With("extra", "e");
        TestTable.Run(_provider.PutItemAsync(new() { TableName = "tab" }, item, ItemCodec.Instance));
        TestTable.Run(_provider.PutItemAsync(new() { TableName = "tab" }, TestTable.Key("z"), ItemCodec.Instance));
        var described = Describe("tab");
        Assert.Equal((2, item.SizeBytes + TestTable.Key("z").SizeBytes), (described.ItemCount, described.TableSizeBytes));
        var index = Assert.Single(described.GlobalSecondaryIndexes);
        Assert.Equal((1, item.Without("extra").SizeBytes), (index.ItemCount, index.IndexSizeBytes));
        Assert.Equal(0, Assert.Single(described.LocalSecondaryIndexes).ItemCount);
    }

    [Fact]
    public void Bounds_what_all_indexes_project_together()
    {
        var global = TestTable.Request("tab").GlobalSecondaryIndexes[0];
        var twenty = global with { Projection = new(ProjectionType.Include, [.. Enumerable.Range(0, 20).Select(i => $"a{i}")]) };
        Create(
            TestTable.Request(
                "five") with { GlobalSecondaryIndexes = [.. Enumerable.Range(0, 5).Select(i => twenty with { IndexName = $"gsi{i}" })] });
        Assert.Throws<DynamoDbValidationException>(() => Create(TestTable.Request("six") with
        {
            GlobalSecondaryIndexes = [.. Enumerable.Range(0, 6).Select(i => twenty with { IndexName = $"gsi{i}" })],
        }));
        Assert.Throws<DynamoDbValidationException>(() => Create(TestTable.Request("wide") with
        {
            GlobalSecondaryIndexes = [global with { Projection = new(ProjectionType.Include, [.. Enumerable.Range(0, 21).Select(i => $"a{i}")]) }],
        }));
    }

    [Fact]
    public void Refuses_a_table_twice_and_one_that_does_not_exist()
    {
        Create(TestTable.Request("tab"));
        TestTable.Fails<ResourceInUseException>("Table already exists: tab", () => Create(TestTable.Request("tab")));
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found: Table: none not found", () => Describe("none"));
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found: Table: none not found", () => Delete("none"));
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found: Table: none not found",
            () => Update(new() { TableName = "none", DeletionProtectionEnabled = true }));
    }

    [Fact]
    public void Deletes_a_table_unless_it_is_protected()
    {
        Create(TestTable.Request("tab") with { DeletionProtectionEnabled = true });
        TestTable.Fails(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
            () => Delete("tab"));
        Assert.False(Update(new() { TableName = "tab", DeletionProtectionEnabled = false }).DeletionProtectionEnabled);
        Assert.Equal(TableStatus.Deleting, Delete("tab").TableStatus);
        Assert.Empty(TestTable.Run(_provider.ListTablesAsync(new())).TableNames);
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found", () => TestTable.Run(
                _provider.GetItemAsync(new() { TableName = "tab", Key = TestTable.Key() }, ItemCodec.Instance)));
        Create(TestTable.Request("tab"));
        Assert.Equal(0, Describe("tab").ItemCount);
    }

    [Fact]
    public void Adds_an_index_filled_with_what_fits_and_removes_it()
    {
        Create(TestTable.Request("tab"));
        Put(TestTable.Key("a", "1").With("x", "u"));
        Put(TestTable.Key("a", "2").With("x", 5));
        Put(TestTable.Key("a", "3").With("x", ""));
        Put(TestTable.Key("a", "4"));
        var create = new GlobalSecondaryIndex { IndexName = "byx", KeySchema = [new("x", KeyType.Hash)], Projection = new(ProjectionType.All) };
        var updated = Update(
            new() { TableName = "tab", AttributeDefinitions = [new(
                "x",
                AttributeType.String)], GlobalSecondaryIndexUpdates = [new() { Create = create }] });
        Assert.Equal((0, IndexStatus.Creating), (updated.GlobalSecondaryIndexes[1].ItemCount, updated.GlobalSecondaryIndexes[1].IndexStatus));
        updated = Describe("tab");
        Assert.Equal((1, IndexStatus.Active), (updated.GlobalSecondaryIndexes[1].ItemCount, updated.GlobalSecondaryIndexes[1].IndexStatus));
        Assert.Contains(new("x", AttributeType.String), updated.AttributeDefinitions);
        Put(TestTable.Key("a", "5").With("x", "u"));
        Assert.Equal(2, Describe("tab").GlobalSecondaryIndexes[1].ItemCount);
        TestTable.Fails(
            "One or more parameter values were invalid: Type mismatch for Index Key x Expected: S Actual: N IndexName: byx",
            () => Put(TestTable.Key("a", "6").With("x", 1)));
        TestTable.Fails(
            "Attempting to create an index which already exists",
            () => Update(new() { TableName = "tab", GlobalSecondaryIndexUpdates = [new() { Create = create }] }));

        Assert.Equal(IndexStatus.Deleting, Update(
            new() { TableName = "tab", GlobalSecondaryIndexUpdates = [new() { Delete = "byx" }] }).GlobalSecondaryIndexes[1].IndexStatus);
        updated = Describe("tab");
        Assert.Single(updated.GlobalSecondaryIndexes);
        Assert.DoesNotContain(updated.AttributeDefinitions, definition => definition.AttributeName == "x");
        Put(TestTable.Key("a", "6").With("x", 1));
    }

    [Fact]
    public void Lists_tables_a_page_at_a_time()
    {
        foreach (var name in (string[])["ccc", "aaa", "bbb"])
        {
            Create(TestTable.Request(name));
        }

        var first = TestTable.Run(_provider.ListTablesAsync(new() { Limit = 2 }));
        Assert.Equal(["aaa", "bbb"], first.TableNames);
        Assert.Equal("bbb", first.LastEvaluatedTableName);
        var second = TestTable.Run(_provider.ListTablesAsync(new() { Limit = 2, ExclusiveStartTableName = "bbb" }));
        Assert.Equal(["ccc"], second.TableNames);
        Assert.Null(second.LastEvaluatedTableName);
        Assert.Throws<DynamoDbValidationException>(() => TestTable.Run(_provider.ListTablesAsync(new() { Limit = 101 })));
        TestTable.Fails(
            "2 validation errors detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1; "
            + "Value 'a!b' at 'exclusiveStartTableName' failed to satisfy constraint: Member must satisfy regular expression pattern: "
            + "[a-zA-Z0-9_.-]+",
            () => TestTable.Run(_provider.ListTablesAsync(new() { Limit = 0, ExclusiveStartTableName = "a!b" })));
    }

    private TableDescription Create(CreateTableRequest request) => TestTable.Run(_provider.CreateTableAsync(request));

    private TableDescription Describe(string name) => TestTable.Run(_provider.DescribeTableAsync(new() { TableName = name }));

    private TableDescription Delete(string name) => TestTable.Run(_provider.DeleteTableAsync(new() { TableName = name }));

    private TableDescription Update(UpdateTableRequest request) => TestTable.Run(_provider.UpdateTableAsync(request));

    private void Put(Item item) => TestTable.Run(_provider.PutItemAsync(new() { TableName = "tab" }, item, ItemCodec.Instance));
}
