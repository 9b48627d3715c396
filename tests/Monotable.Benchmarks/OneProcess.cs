using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Monotable.Benchmarks;

/// <summary>A few runs in this process: each has a state of its own and takes milliseconds, so there is nothing to repeat within one.</summary>
internal sealed class OneProcess : ManualConfig
{
    private const int Warmups = 3;
    private const int Runs = 12;

    public OneProcess()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(Warmups)
            .WithIterationCount(Runs));
        AddColumn(BenchmarkDotNet.Columns.StatisticColumn.Median, BenchmarkDotNet.Columns.StatisticColumn.Min);
    }
}
