namespace Monotable.Specification.Tests.Reads;

/// <summary>A table whose partitions hold two entities, one of them scannable and in a sparse index.</summary>
[SingleTable("museum")]
[GlobalIndex("GSI1")]
public sealed partial class MuseumTable;
