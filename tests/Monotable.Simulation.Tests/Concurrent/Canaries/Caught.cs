namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Asserts that a simulation notices a canary.</summary>
internal static class Caught
{
    // A run in which the fault happens to change nothing is no proof; none of all these noticing it is.
    private const int RunCountMax = 20;

    /// <summary>Repeats runs until one fails.</summary>
    /// <param name="text">What the failure must say.</param>
    /// <param name="run">One run of the simulation with the canary.</param>
    public static Task ByAsync(string text, Func<Random, Task> run) => Seeded.RunAsync(async random =>
    {
        var failure = await Assert.ThrowsAsync<SimulationException>(async () =>
        {
            for (var number = 0; number < RunCountMax; number++)
            {
                await run(random);
            }
        });
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    });
}
