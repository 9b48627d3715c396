namespace Monotable.Specification.Tests.Projections;

/// <summary>A table whose items are read in part.</summary>
[SingleTable("depot")]
[GlobalIndex("GSI1")]
[GlobalIndex("ByState", Projection = IndexProjection.KeysOnly)]
[GlobalIndex("ByNote", Projection = IndexProjection.Include, Include = ["w", "Tags"])]
[LocalIndex("ByWeight", Projection = IndexProjection.Include, Include = ["Note"])]
public sealed partial class DepotTable;
