using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>The tables that the specification creates.</summary>
internal static class TableShapes
{
    private static readonly Projection All = new(ProjectionType.All);

    /// <summary>A partition key alone: <c>pk</c>.</summary>
    public static CreateTableRequest Simple(string name, AttributeType pk = AttributeType.String) => new()
    {
        TableName = name,
        AttributeDefinitions = [new("pk", pk)],
        KeySchema = [new("pk", KeyType.Hash)],
        BillingMode = BillingMode.PayPerRequest,
    };

    /// <summary>A partition key and a sort key: <c>pk</c>, <c>sk</c>.</summary>
    public static CreateTableRequest Composite(string name, AttributeType sk = AttributeType.String) => new()
    {
        TableName = name,
        AttributeDefinitions = [new("pk", AttributeType.String), new("sk", sk)],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
    };

    /// <summary>A composite table with a global index of each projection (g: S, n: N), and local ones by <c>n</c>.</summary>
    public static CreateTableRequest Indexed(string name) => Composite(name) with
    {
        AttributeDefinitions = [.. Composite(name).AttributeDefinitions, new("g", AttributeType.String), new("n", AttributeType.Number)],
        GlobalSecondaryIndexes =
        [
            Global("all", All),
            Global("keys", new Projection(ProjectionType.KeysOnly)),
            Global("some", new Projection(ProjectionType.Include, ["a"])),
        ],
        LocalSecondaryIndexes =
        [
            new() { IndexName = "local", KeySchema = [new("pk", KeyType.Hash), new("n", KeyType.Range)], Projection = All },
            new()
            {
                IndexName = "localkeys",
                KeySchema = [new("pk", KeyType.Hash), new("n", KeyType.Range)],
                Projection = new Projection(ProjectionType.KeysOnly),
            },
        ],
    };

    /// <summary>A composite table with one global index of two partition and three sort key attributes.</summary>
    public static CreateTableRequest MultiAttribute(string name) => Composite(name) with
    {
        AttributeDefinitions =
        [
            .. Composite(name).AttributeDefinitions,
            new("h1", AttributeType.String),
            new("h2", AttributeType.Number),
            new("r1", AttributeType.String),
            new("r2", AttributeType.Number),
            new("r3", AttributeType.String),
        ],
        GlobalSecondaryIndexes =
        [
            new()
            {
                IndexName = "multi",
                KeySchema =
                [
                    new("h1", KeyType.Hash), new("h2", KeyType.Hash), new("r1", KeyType.Range), new("r2", KeyType.Range), new("r3", KeyType.Range),
                ],
                Projection = All,
            },
        ],
    };

    private static GlobalSecondaryIndex Global(string name, Projection projection) => new()
    {
        IndexName = name,
        KeySchema = [new("g", KeyType.Hash), new("n", KeyType.Range)],
        Projection = projection,
    };
}
