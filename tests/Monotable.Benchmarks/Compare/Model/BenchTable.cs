namespace Monotable.Benchmarks.Compare.Model;

/// <summary>The table of the comparison.</summary>
[SingleTable("bench")]
public sealed partial class BenchTable;
