namespace Monotable.Simulation.Tests;

/// <summary>The one table of every simulation.</summary>
internal static class Schema
{
    public const string Partition = "pk";
    public const string Sort = "sk";
    public const string IndexPartition = "g";
    public const string IndexSort = "n";

    public static readonly IndexShape Table = new(null, Partition, Sort);

    public static readonly IndexShape[] Shapes =
    [
        Table,
        new("global", IndexPartition, IndexSort, IsGlobal: true),
        new("globalkeys", IndexPartition, null, [Partition, Sort, IndexPartition], IsGlobal: true),
        new("local", Partition, IndexSort, [Partition, Sort, IndexSort, "a"]),
    ];

    public static CreateTableRequest CreateTable(string name) => new()
    {
        TableName = name,
        AttributeDefinitions =
        [
            new(Partition, AttributeType.String), new(Sort, AttributeType.String), new(IndexPartition, AttributeType.String),
            new(IndexSort, AttributeType.Number),
        ],
        KeySchema = [new(Partition, KeyType.Hash), new(Sort, KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = "global",
                KeySchema = [new(IndexPartition, KeyType.Hash), new(IndexSort, KeyType.Range)],
                Projection = new(ProjectionType.All),
            },
            new() { IndexName = "globalkeys", KeySchema = [new(IndexPartition, KeyType.Hash)], Projection = new(ProjectionType.KeysOnly) },
        ],
        LocalSecondaryIndexes =
        [
            new()
            {
                IndexName = "local",
                KeySchema = [new(Partition, KeyType.Hash), new(IndexSort, KeyType.Range)],
                Projection = new(ProjectionType.Include, ["a"]),
            },
        ],
    };
}
