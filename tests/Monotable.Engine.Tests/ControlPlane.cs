namespace Monotable.Engine.Tests;

/// <summary>An engine whose clock the test moves, and short names for the operations on tables and streams.</summary>
internal sealed class ControlPlane
{
    public ControlPlane(EngineTimings? timings = null, TimeSpan? shardLifetime = null)
    {
        Provider = new(new DynamoDbEngine(new()
        {
            TimeProvider = Clock,
            Timings = timings ?? EngineTimings.Instant,
            StreamShardLifetime = shardLifetime ?? TimeSpan.FromHours(4),
        }));
    }

    public ManualClock Clock { get; } = new();

    public InProcessProvider Provider { get; }

    /// <summary>A table of one key attribute, on demand.</summary>
    public static CreateTableRequest Simple(string name = "tab") => new()
    {
        TableName = name,
        AttributeDefinitions = [new("pk", AttributeType.String)],
        KeySchema = [new("pk", KeyType.Hash)],
        BillingMode = BillingMode.PayPerRequest,
    };

    /// <summary>A provisioned table with the global index <c>gsi</c>, both of five units each way.</summary>
    public static CreateTableRequest Provisioned(string name = "tab") => Simple(name) with
    {
        BillingMode = BillingMode.Provisioned,
        ProvisionedThroughput = new(5, 5),
        AttributeDefinitions = [new("pk", AttributeType.String), new("g", AttributeType.String)],
        GlobalSecondaryIndexes = [Index("gsi", "g") with { ProvisionedThroughput = new(5, 5) }],
    };

    public static GlobalSecondaryIndex Index(string name, string attribute) =>
        new() { IndexName = name, KeySchema = [new(attribute, KeyType.Hash)], Projection = new(ProjectionType.All) };

    public static UpdateTableRequest Change(params GlobalSecondaryIndexUpdate[] updates) => new()
    {
        TableName = "tab",
        AttributeDefinitions = [.. updates
            .Select(update => update.Create?.KeySchema[0].AttributeName)
            .OfType<string>()
            .Select(name => new AttributeDefinition(name, AttributeType.String))],
        GlobalSecondaryIndexUpdates = updates,
    };

    public void Pass(TimeSpan time) => Clock.Now += time;

    public TableDescription Create(CreateTableRequest request) => TestTable.Run(Provider.CreateTableAsync(request));

    public TableDescription Describe(string name = "tab") => TestTable.Run(Provider.DescribeTableAsync(new() { TableName = name }));

    public TableDescription Update(UpdateTableRequest request) => TestTable.Run(Provider.UpdateTableAsync(request));

    public TableDescription Delete(string name = "tab") => TestTable.Run(Provider.DeleteTableAsync(new() { TableName = name }));

    public void Put(Item item, string table = "tab") =>
        TestTable.Run(Provider.PutItemAsync(new() { TableName = table }, item, ItemCodec.Instance));

    public Item? Get(string pk, string table = "tab") => TestTable.Run(
        Provider.GetItemAsync(new() { TableName = table, Key = Item.Create(("pk", pk)) }, ItemCodec.Instance)).Item;

    public void Remove(string pk, string table = "tab") => TestTable.Run(
        Provider.DeleteItemAsync(new() { TableName = table, Key = Item.Create(("pk", pk)) }, ItemCodec.Instance));

    public QueryResponse<Item> Query(string index, string attribute, AttributeValue value) => TestTable.Run(Provider.QueryAsync(
        new()
        {
            TableName = "tab",
            IndexName = index,
            KeyConditionExpression = $"{attribute} = :v",
            ExpressionAttributeValues = Item.Create((":v", value)),
        },
        ItemCodec.Instance));
}
