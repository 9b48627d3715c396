namespace Monotable.Engine.Tests.PartiQL;

/// <summary>Two tables: <c>tab</c>, keyed and indexed, with items a 1 to a 3, b 1 to b 3 and c 1 to c 3, and <c>one</c>, by id alone.</summary>
/// <remarks>
/// <c>tab</c> has a global index <c>gsi</c> (g S, sk N) of its keys, <c>gall</c> (g S) of everything, and a local one <c>lsi</c> (l N) of its keys.
/// </remarks>
internal sealed class StatementTable
{
    private readonly InProcessProvider _provider;

    public StatementTable(EngineOptions? options = null)
    {
        _provider = new(new DynamoDbEngine(options ?? new EngineOptions()));
        TestTable.Run(_provider.CreateTableAsync(Table()));
        TestTable.Run(_provider.CreateTableAsync(new()
        {
            TableName = "one",
            AttributeDefinitions = [new("id", AttributeType.String)],
            KeySchema = [new("id", KeyType.Hash)],
            BillingMode = BillingMode.PayPerRequest,
        }));
        foreach (var pk in (ReadOnlySpan<string>)["a", "b", "c"])
        {
            for (var sk = 1; sk <= 3; sk++)
            {
                Put("tab", Item.Create(
                    ("pk", pk), ("sk", sk), ("g", "G" + pk), ("l", 10 - sk), ("n", sk * 10), ("s", $"str{pk}"), ("nul", AttributeValue.Null),
                    ("yes", true), ("m", Item.Create(("x", 1), ("y", AttributeValue.List("q", "r")))), ("li", AttributeValue.List(1, 2, 3)),
                    ("ss", AttributeValue.Set(AttributeSet.Create(["a", "b"])))));
            }
        }

        Put("one", Item.Create(("id", "h1"), ("v", 1), ("order", "o")));
        Put("one", Item.Create(("id", "h2"), ("v", 2)));
    }

    public InProcessProvider Provider => _provider;

    public void Put(string table, Item item) =>
        TestTable.Run(_provider.PutItemAsync(new PutItemRequest { TableName = table }, item, ItemCodec.Instance));

    public Item? Get(string id) => TestTable.Run(_provider.GetItemAsync(
        new GetItemRequest { TableName = "one", Key = Item.Create(("id", id)) }, ItemCodec.Instance)).Item;

    public ExecuteStatementResponse<Item> Execute(ExecuteStatementRequest request) =>
        TestTable.Run(_provider.ExecuteStatementAsync(request, ItemCodec.Instance));

    public IReadOnlyList<Item> Execute(string statement, params AttributeValue[] parameters) =>
        Execute(new ExecuteStatementRequest { Statement = statement, Parameters = parameters.Length == 0 ? null : parameters }).Items;

    /// <summary>Executes a SELECT and names the items it finds: <c>a1 a2</c>.</summary>
    public string Keys(string statement, params AttributeValue[] parameters) =>
        string.Join(' ', Execute(statement, parameters).Select(static item => $"{item["pk"].AsString()}{item["sk"].AsNumber()}"));

    public BatchExecuteStatementResponse Batch(params BatchStatementRequest[] statements) =>
        TestTable.Run(_provider.BatchExecuteStatementAsync(new() { Statements = statements }));

    public BatchExecuteStatementResponse Batch(params string[] statements) =>
        Batch([.. statements.Select(static statement => new BatchStatementRequest { Statement = statement })]);

    public ExecuteTransactionResponse Transact(ExecuteTransactionRequest request) => TestTable.Run(_provider.ExecuteTransactionAsync(request));

    public ExecuteTransactionResponse Transact(params string[] statements) => Transact(new ExecuteTransactionRequest
    {
        TransactStatements = [.. statements.Select(static statement => new ParameterizedStatement { Statement = statement })],
    });

    public void Fails(string text, string statement, params AttributeValue[] parameters) =>
        TestTable.Fails(text, () => Execute(statement, parameters));

    private static CreateTableRequest Table() => new()
    {
        TableName = "tab",
        AttributeDefinitions =
        [
            new("pk", AttributeType.String), new("sk", AttributeType.Number), new("g", AttributeType.String), new("l", AttributeType.Number),
        ],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = "gsi",
                KeySchema = [new("g", KeyType.Hash), new("sk", KeyType.Range)],
                Projection = new(ProjectionType.KeysOnly),
            },
            new() { IndexName = "gall", KeySchema = [new("g", KeyType.Hash)], Projection = new(ProjectionType.All) },
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
}
