namespace Monotable.Specification.Tests.Ranges;

/// <summary>A table in which keys of unlike entities begin alike; their types tell them apart.</summary>
[SingleTable("park")]
[GlobalIndex("GSI1")]
public sealed partial class ParkTable;
