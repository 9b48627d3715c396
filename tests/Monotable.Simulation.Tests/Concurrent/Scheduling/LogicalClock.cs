namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Orders what clients see, in place of time.</summary>
internal sealed class LogicalClock
{
    private long _now;

    public long Next() => Interlocked.Increment(ref _now);
}
