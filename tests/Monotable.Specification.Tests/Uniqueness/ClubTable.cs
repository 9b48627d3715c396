namespace Monotable.Specification.Tests.Uniqueness;

/// <summary>A table of entities with unique values.</summary>
[SingleTable("club")]
[GlobalIndex("GSI1")]
public sealed partial class ClubTable;
