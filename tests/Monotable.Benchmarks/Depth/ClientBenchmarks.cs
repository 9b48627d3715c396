using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Depth;

/// <summary>The clients on handlers that answer at once.</summary>
public class ClientBenchmarks : ComparedBenchmarks
{
    private protected override Task<IReadOnlyList<ComparedCase>> CasesAsync() => ClientComparison.CasesAsync();
}
