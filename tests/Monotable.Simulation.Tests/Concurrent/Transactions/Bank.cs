namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// What transactions keep true over two tables: the accounts' sum, pairs of which both halves have one stamp, and two guards of which one at
/// least is on duty, though each transaction writes only one of them.
/// </summary>
internal static class Bank
{
    public const string Left = "left";
    public const string Right = "right";
    public const string Index = "accounts";
    public const int AccountCount = 4;
    public const int Sum = AccountCount * 10;

    public static Item Pair { get; } = Key("pair", 1);

    public static CreateTableRequest Table(string name) => new()
    {
        TableName = name,
        AttributeDefinitions =
        [
            new("pk", AttributeType.String), new("sk", AttributeType.Number), new("bank", AttributeType.String), new("balance", AttributeType.Number),
        ],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = Index,
                KeySchema = [new("bank", KeyType.Hash), new("balance", KeyType.Range)],
                Projection = new(ProjectionType.KeysOnly),
            },
        ],
    };

    public static Item Account(int number) => Key("account", number);

    public static Item Guard(int number) => Key("guard", number);

    /// <summary>Opens the accounts and sends both guards on duty.</summary>
    public static async Task OpenAsync(IDynamoDbProvider provider)
    {
        IEnumerable<Item> accounts = Enumerable.Range(0, AccountCount).Select(number => Account(number).With("bank", "all").With("balance", 10));
        foreach (var item in (IEnumerable<Item>)[.. accounts, Guard(0).With("on", true), Guard(1).With("on", true)])
        {
            await provider.PutItemAsync(new PutItemRequest { TableName = Left }, item, ItemCodec.Instance);
        }
    }

    public static TransactUpdate Move(int account, int amount) => new()
    {
        TableName = Left,
        ItemKey = Account(account),
        UpdateExpression = "ADD balance :amount",
        ConditionExpression = amount < 0 ? "balance >= :least" : null,
        ExpressionAttributeValues = amount < 0 ? Item.Create((":amount", amount), (":least", -amount)) : Item.Create((":amount", amount)),
    };

    public static TransactPut Half(string table, string stamp) =>
        new() { TableName = table, Item = new WriteSlot<Item>(Pair, Pair.With("stamp", stamp), ItemCodec.Instance) };

    public static TransactUpdate Leave(int guard) => new()
    {
        TableName = Left,
        ItemKey = Guard(guard),
        UpdateExpression = "SET #on = :off",
        ExpressionAttributeNames = OnName,
        ExpressionAttributeValues = Item.Create((":off", false)),
    };

    public static TransactConditionCheck IsOnDuty(int guard) => new()
    {
        TableName = Left,
        ItemKey = Guard(guard),
        ConditionExpression = "#on = :on",
        ExpressionAttributeNames = OnName,
        ExpressionAttributeValues = Item.Create((":on", true)),
    };

    public static UpdateItemRequest Return(int guard) => new()
    {
        TableName = Left,
        Key = Guard(guard),
        UpdateExpression = "SET #on = :on",
        ExpressionAttributeNames = OnName,
        ExpressionAttributeValues = Item.Create((":on", true)),
    };

    private static Dictionary<string, string> OnName => new() { ["#on"] = "on" };

    private static Item Key(string pk, int sk) => Item.Create(("pk", pk), ("sk", sk));
}
