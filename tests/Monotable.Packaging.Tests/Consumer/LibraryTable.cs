using Monotable;

namespace Consumer;

[SingleTable("library")]
[GlobalIndex("GSI1")]
public sealed partial class LibraryTable;
