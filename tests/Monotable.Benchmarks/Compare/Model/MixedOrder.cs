using Amazon.DynamoDBv2.DataModel;

namespace Monotable.Benchmarks.Compare.Model;

/// <summary>Attributes of many kinds: a map, a list of maps, a map of numbers, a set.</summary>
[Entity<BenchTable>(Set = "MixedOrders")]
[ItemKey("USER#{UserId}", "MIXED#{OrderId}")]
[DynamoDBTable("bench")]
public sealed class MixedOrder
{
    [NotStored]
    [DynamoDBHashKey("pk")]
    public string Partition { get; set; } = "";

    [NotStored]
    [DynamoDBRangeKey("sk")]
    public string Sort { get; set; } = "";

    public string UserId { get; set; } = "";

    public string OrderId { get; set; } = "";

    public string Name { get; set; } = "";

    public decimal Price { get; set; }

    public bool IsGift { get; set; }

    public Address ShipTo { get; set; } = new();

    public List<Line> Lines { get; set; } = [];

    public HashSet<string> Tags { get; set; } = [];
}
