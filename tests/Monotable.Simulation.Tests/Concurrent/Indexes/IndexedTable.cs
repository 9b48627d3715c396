namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A table with indexes of every kind: each projection, sparse, local, keys of several attributes, and one that comes and goes.</summary>
internal static class IndexedTable
{
    public const string Name = "indexed";
    public const string Late = "late";

    /// <summary>The attribute that each write gives a value of its own: an item that has the same twice was not written in between.</summary>
    public const string Version = "v";

    /// <summary>The attribute that says when an item expires.</summary>
    public const string Expiry = "expiry";

    public static CreateTableRequest Create { get; } = new()
    {
        TableName = Name,
        AttributeDefinitions =
        [
            new("pk", AttributeType.String), new("sk", AttributeType.Number), new("a", AttributeType.String), new("b", AttributeType.Number),
            new("c", AttributeType.String), new("d", AttributeType.Number),
        ],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            Global("all", new(ProjectionType.All), new("a", KeyType.Hash), new("b", KeyType.Range)),
            Global("keys", new(ProjectionType.KeysOnly), new KeySchemaElement("a", KeyType.Hash)),
            Global("include", new(ProjectionType.Include, ["x", "y"]), new("b", KeyType.Hash), new("sk", KeyType.Range)),
            Global(
                "several",
                new(ProjectionType.Include, ["x"]),
                new("a", KeyType.Hash),
                new("c", KeyType.Hash),
                new("d", KeyType.Range),
                new("b", KeyType.Range)),
            Global("inverted", new(ProjectionType.All), new("sk", KeyType.Hash), new("pk", KeyType.Range)),
        ],
        LocalSecondaryIndexes =
        [
            Local("localkeys", "b", new(ProjectionType.KeysOnly)),
            Local("localinclude", "a", new(ProjectionType.Include, ["y"])),
            Local("localall", "c", new(ProjectionType.All)),
        ],
    };

    public static UpdateTimeToLiveRequest Expire { get; } = new() { TableName = Name, TimeToLiveSpecification = new(Enabled: true, Expiry) };

    public static UpdateTableRequest AddLate { get; } = new()
    {
        TableName = Name,
        AttributeDefinitions = [new("c", AttributeType.String), new("x", AttributeType.Number)],
        GlobalSecondaryIndexUpdates =
            [new() { Create = Global(Late, new(ProjectionType.Include, ["y"]), new("c", KeyType.Hash), new("x", KeyType.Range)) }],
    };

    public static UpdateTableRequest DropLate { get; } = new() { TableName = Name, GlobalSecondaryIndexUpdates = [new() { Delete = Late }] };

    public static Item Key(Item item) => Item.Create(("pk", item["pk"]), ("sk", item["sk"]));

    private static GlobalSecondaryIndex Global(string name, Projection projection, params KeySchemaElement[] key) =>
        new() { IndexName = name, KeySchema = key, Projection = projection };

    private static LocalSecondaryIndex Local(string name, string sort, Projection projection) =>
        new() { IndexName = name, KeySchema = [new("pk", KeyType.Hash), new(sort, KeyType.Range)], Projection = projection };
}
