namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A table of few items with a stream that shows both images.</summary>
internal static class StreamedTable
{
    public const string Name = "streamed";

    /// <summary>The attribute that each write that changes something gives a value of its own.</summary>
    public const string Version = "v";

    /// <summary>The attribute that says when an item expires.</summary>
    public const string Expiry = "expiry";

    private const int ItemCount = 5;

    public static CreateTableRequest Create { get; } = new()
    {
        TableName = Name,
        AttributeDefinitions = [new("pk", AttributeType.String)],
        KeySchema = [new("pk", KeyType.Hash)],
        BillingMode = BillingMode.PayPerRequest,
        StreamSpecification = new(StreamEnabled: true, StreamViewType.NewAndOldImages),
    };

    public static UpdateTimeToLiveRequest Expire { get; } = new() { TableName = Name, TimeToLiveSpecification = new(Enabled: true, Expiry) };

    public static Item Key(Random random) => Item.Create(("pk", $"k{random.Next(ItemCount)}"));

    public static Item[] Keys(Random random) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Key(random)).Distinct()];

    public static Item KeyOf(Item item) => Item.Create(("pk", item["pk"]));
}
