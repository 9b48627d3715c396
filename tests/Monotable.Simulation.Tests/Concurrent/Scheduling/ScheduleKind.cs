namespace Monotable.Simulation.Tests.Concurrent;

public enum ScheduleKind
{
    /// <summary>One thread, which interleaves steps as the seed says: a failure replays exactly.</summary>
    Interleaved,

    /// <summary>A thread for each client: what happens at once is up to the machine, only the clients' choices replay.</summary>
    Threads,
}
