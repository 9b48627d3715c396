namespace Monotable.Benchmarks.Servers;

/// <summary>How long a comparison takes its time.</summary>
/// <param name="WarmUp">In each case, twice: before any case is measured, since most of their code is the same, and right before it is.</param>
/// <param name="Measured">In each case.</param>
/// <param name="Starts">How often each server is started; the median counts.</param>
/// <param name="WithMemory">Whether 100,000 items are stored, to see what they take.</param>
internal sealed record RunLengths(TimeSpan WarmUp, TimeSpan Measured, int Starts, bool WithMemory)
{
    public static RunLengths Quick { get; } = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.8), 3, WithMemory: false);

    public static RunLengths Of(double seconds) => new(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds), 7, WithMemory: true);
}
