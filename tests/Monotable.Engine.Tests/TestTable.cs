namespace Monotable.Engine.Tests;

/// <summary>
/// An engine with a table <c>tab</c>: key (pk S, sk S), global index <c>gsi</c> (g N, sk S; projects p), local index <c>lsi</c> (l S).
/// </summary>
internal sealed class TestTable
{
    public const string Name = "tab";

    public TestTable(EngineOptions? options = null)
    {
        Engine = new(options);
        Provider = new(Engine);
        Run(Provider.CreateTableAsync(Request(Name)));
    }

    public DynamoDbEngine Engine { get; }

    public InProcessProvider Provider { get; }

    public static Item Key(string pk = "a", string sk = "b") => Item.Create(("pk", pk), ("sk", sk));

    public static CreateTableRequest Request(string name) => new()
    {
        TableName = name,
        AttributeDefinitions =
        [
            new("pk", AttributeType.String), new("sk", AttributeType.String), new("g", AttributeType.Number), new("l", AttributeType.String),
        ],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = "gsi",
                KeySchema = [new("g", KeyType.Hash), new("sk", KeyType.Range)],
                Projection = new(ProjectionType.Include, ["p"]),
            },
        ],
        LocalSecondaryIndexes =
        [
            new()
            {
                IndexName = "lsi",
                KeySchema = [new("pk", KeyType.Hash), new("l", KeyType.Range)],
                Projection = new(ProjectionType.KeysOnly),
            },
        ],
    };

    /// <summary>Takes the result of a call: every call of the engine completes before it returns.</summary>
    public static T Run<T>(ValueTask<T> call)
    {
        Assert.True(call.IsCompleted);
        return call.GetAwaiter().GetResult();
    }

    public static void Fails<TException>(string text, Action act)
        where TException : DynamoDbException
    {
        var exception = Assert.Throws<TException>(act);
        Assert.Equal(text, exception.Message);
    }

    public static void Fails(string text, Action act) => Fails<DynamoDbValidationException>(text, act);

    public PutItemResponse<Item> Put(Item item, PutItemRequest? request = null) =>
        Run(Provider.PutItemAsync(request ?? new PutItemRequest { TableName = Name }, item, ItemCodec.Instance));

    public PutItemResponse<Item> Put(params ReadOnlySpan<(string, AttributeValue)> attributes) => Put(Item.Create(attributes));

    public GetItemResponse<Item> Get(GetItemRequest request) => Run(Provider.GetItemAsync(request, ItemCodec.Instance));

    public Item? Get(string pk = "a", string sk = "b") => Get(new GetItemRequest { TableName = Name, Key = Key(pk, sk) }).Item;

    public UpdateItemResponse<Item> Update(UpdateItemRequest request) => Run(Provider.UpdateItemAsync(request, ItemCodec.Instance));

    public UpdateItemResponse<Item> Update(string? expression, params ReadOnlySpan<(string, AttributeValue)> values) => Update(
        new UpdateItemRequest { TableName = Name, Key = Key(), UpdateExpression = expression, ExpressionAttributeValues = Values(values) });

    public DeleteItemResponse<Item> Delete(DeleteItemRequest request) => Run(Provider.DeleteItemAsync(request, ItemCodec.Instance));

    public QueryResponse<Item> Query(QueryRequest request) => Run(Provider.QueryAsync(request, ItemCodec.Instance));

    public QueryResponse<Item> Query(string condition, params ReadOnlySpan<(string, AttributeValue)> values) =>
        Query(new QueryRequest { TableName = Name, KeyConditionExpression = condition, ExpressionAttributeValues = Values(values) });

    public ScanResponse<Item> Scan(ScanRequest request) => Run(Provider.ScanAsync(request, ItemCodec.Instance));

    public TransactWriteItemsResponse Transact(params TransactWriteItem[] actions) =>
        Run(Provider.TransactWriteItemsAsync(new() { TransactItems = actions }));

    /// <summary>Tells whether the item (a, b) meets a condition.</summary>
    public bool Meets(string condition, params ReadOnlySpan<(string, AttributeValue)> values)
    {
        try
        {
            Update(
                new UpdateItemRequest { TableName = Name, Key = Key(), ConditionExpression = condition, ExpressionAttributeValues = Values(values) });
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    public static WriteSlot<Item> Slot(Item item) => new(Item.Create(("pk", item["pk"]), ("sk", item["sk"])), item, ItemCodec.Instance);

    public static Item? Values(ReadOnlySpan<(string, AttributeValue)> values) => values.Length == 0 ? null : Item.Create(values);
}
