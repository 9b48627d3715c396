using System.Diagnostics;

namespace Monotable.Benchmarks.Servers;

/// <summary>What a run gave.</summary>
/// <param name="times">How long each request took, in ticks of <see cref="Stopwatch"/>.</param>
/// <param name="elapsed">How long all of it took.</param>
/// <param name="cpu">The processor time that asking took.</param>
internal sealed class Load(List<long> times, TimeSpan elapsed, TimeSpan cpu)
{
    public int Count => times.Count;

    public TimeSpan Elapsed => elapsed;

    /// <summary>Gets how much of one core asking took, from 0 to 1.</summary>
    public double Share => Math.Round(cpu / elapsed, 2);

    /// <summary>Gets the time in microseconds that a part of the requests stayed within.</summary>
    /// <param name="part">The part, such as 0.99.</param>
    public double Percentile(double part)
    {
        times.Sort();
        return Math.Round(times[(int)((times.Count - 1) * part)] * 1e6 / Stopwatch.Frequency, 1);
    }
}
