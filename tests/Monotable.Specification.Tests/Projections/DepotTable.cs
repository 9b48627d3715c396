namespace Monotable.Specification.Tests.Projections;

/// <summary>A table whose items are read in part.</summary>
[SingleTable("depot")]
[GlobalIndex("GSI1")]
public sealed partial class DepotTable;
