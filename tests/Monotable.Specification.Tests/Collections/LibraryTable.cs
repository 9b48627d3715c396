namespace Monotable.Specification.Tests.Collections;

/// <summary>A table whose entities share partitions, in the table and in an index.</summary>
[SingleTable("library")]
[GlobalIndex("GSI1")]
public sealed partial class LibraryTable;
