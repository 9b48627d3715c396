namespace Monotable.Tests.Model;

[SingleTable("journal")]
[GlobalIndex("GSI1")]
internal sealed partial class JournalTable;
