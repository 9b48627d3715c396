using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace Monotable.Benchmarks.Depth;

/// <summary>The cases of the comparison under BenchmarkDotNet: distributions, collections of garbage, and whatever its arguments ask for.</summary>
internal static class DepthCommand
{
    public const string Usage = "depth [BenchmarkDotNet arguments]";

    public static int Run(string[] arguments)
    {
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine("artifacts", "depth"));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(ClientBenchmarks), typeof(EngineBenchmarks)]).Run(arguments, config);
        return summaries.All(static summary => !summary.HasCriticalValidationErrors && summary.Reports.All(static report => report.Success)) ? 0 : 1;
    }
}
