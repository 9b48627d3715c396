namespace Monotable.Specification.Tests.Paths;

/// <summary>A table of entities with documents in them.</summary>
[SingleTable("fleet")]
[GlobalIndex("GSI1")]
public sealed partial class FleetTable;
