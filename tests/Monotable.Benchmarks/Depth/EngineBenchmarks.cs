using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Depth;

/// <summary>The engine in process.</summary>
public class EngineBenchmarks : ComparedBenchmarks
{
    private protected override Task<IReadOnlyList<ComparedCase>> CasesAsync() => EngineComparison.CasesAsync();
}
