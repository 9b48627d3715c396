namespace Monotable.Specification.Tests.Shapes;

/// <summary>A table of entities whose members have shapes of their own.</summary>
[SingleTable("shapes")]
public sealed partial class ShapesTable;
