namespace Monotable.Specification.Tests.Updates;

/// <summary>A table whose entities have index keys of members that updates change.</summary>
[SingleTable("desk")]
[GlobalIndex("GSI1")]
[GlobalIndex("GSI2")]
public sealed partial class DeskTable;
