namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A table of which every other item stays as it is, while the ones between come, go, and move in the indexes.</summary>
internal static class PagedTable
{
    public const string Name = "paged";
    public const string Global = "global";
    public const string Local = "local";

    /// <summary>The attribute that only items have that stay.</summary>
    public const string Stays = "stays";

    private const int PartitionCount = 3;
    private const int ItemCount = 24;
    private const int PlaceCount = 6;

    public static CreateTableRequest Create { get; } = new()
    {
        TableName = Name,
        AttributeDefinitions =
            [new("pk", AttributeType.String), new("sk", AttributeType.Number), new("g", AttributeType.String), new("n", AttributeType.Number)],
        KeySchema = [new("pk", KeyType.Hash), new("sk", KeyType.Range)],
        BillingMode = BillingMode.PayPerRequest,
        GlobalSecondaryIndexes =
        [
            new() { IndexName = Global, KeySchema = [new("g", KeyType.Hash), new("n", KeyType.Range)], Projection = new(ProjectionType.All) },
        ],
        LocalSecondaryIndexes =
        [
            new()
            {
                IndexName = Local,
                KeySchema = [new("pk", KeyType.Hash), new("n", KeyType.Range)],
                Projection = new(ProjectionType.Include, [Stays]),
            },
        ],
    };

    /// <summary>Gets the items that stay.</summary>
    public static IReadOnlyList<Item> Staying { get; } =
    [
        .. from partition in Enumerable.Range(0, PartitionCount)
           from place in Enumerable.Range(0, ItemCount)
           where place % 2 == 0
           select Key(partition, place).With("g", $"g{place % 3}").With("n", place % PlaceCount).With(Stays, true),
    ];

    public static Item KeyOf(Item item) => Item.Create(("pk", item["pk"]), ("sk", item["sk"]));

    public static string Partition(Random random) => $"p{random.Next(PartitionCount)}";

    public static string IndexPartition(Random random) => $"g{random.Next(3)}";

    /// <summary>Makes an item that does not stay.</summary>
    public static Item Passing(Random random) => Key(random.Next(PartitionCount), (random.Next(ItemCount / 2) * 2) + 1)
        .With("g", IndexPartition(random))
        .With("n", random.Next(PlaceCount));

    private static Item Key(int partition, int place) => Item.Create(("pk", $"p{partition}"), ("sk", place));
}
