namespace Monotable.Generators.Tests.Entities;

/// <summary>A table of entities that together use every type and form the generator knows.</summary>
[SingleTable("stock", PartitionKey = "id", SortKey = "range", Discriminator = "kind")]
[GlobalIndex("GSI1")]
[GlobalIndex("ByOwner", PartitionKey = "Owner")]
[GlobalIndex("Native")]
[LocalIndex("ByDate")]
public sealed partial class StockTable;
