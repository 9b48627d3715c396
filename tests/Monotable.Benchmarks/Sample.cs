using System.Diagnostics;

namespace Monotable.Benchmarks;

/// <summary>The cost of doing something: of the best of several runs, to which other work of the machine added least.</summary>
/// <param name="Wall">The time that passed.</param>
/// <param name="Cpu">The processor time of this process, of all its threads.</param>
internal readonly record struct Sample(TimeSpan Wall, TimeSpan Cpu)
{
    private const int Warmups = 15;
    private const int Runs = 15;

    /// <summary>Does something again and again, each time on a state of its own, the making of which does not count.</summary>
    public static Sample Of<T>(Func<T> prepare, Action<T> act)
    {
        var samples = Enumerable.Range(0, Warmups + Runs).Select(_ => Once(prepare(), act)).Skip(Warmups).ToList();
        return new(samples.Min(static sample => sample.Wall), samples.Min(static sample => sample.Cpu));
    }

    private static Sample Once<T>(T state, Action<T> act)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (cpu, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        act(state);
        var wall = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new(wall, process.TotalProcessorTime - cpu);
    }
}
