using Amazon.DynamoDBv2.DataModel;

namespace Monotable.Benchmarks.Compare.Model;

/// <summary>Ten flat attributes. The same class is Monotable's entity and the SDK's document, of the same bytes.</summary>
[Entity<BenchTable>(Set = "FlatOrders")]
[ItemKey("USER#{UserId}", "ORDER#{OrderId}")]
[DynamoDBTable("bench")]
public sealed class FlatOrder
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

    public string City { get; set; } = "";

    public string PlacedAt { get; set; } = "";

    public string Note { get; set; } = "";

    public int Quantity { get; set; }

    public decimal Price { get; set; }

    public double Weight { get; set; }

    public bool IsGift { get; set; }
}
