namespace Monotable.Specification.Tests.Flattened;

/// <summary>A table whose entities have objects that are stored as attributes of the item.</summary>
[SingleTable("depots")]
[GlobalIndex("ByOwner")]
[GlobalIndex("ByBill")]
public sealed partial class DepotTable;
