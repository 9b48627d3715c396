namespace Monotable.Specification.Tests.Mapping;

/// <summary>A table of entities that together have members of every type that can be stored.</summary>
[SingleTable("mapping")]
public sealed partial class MappingTable;
