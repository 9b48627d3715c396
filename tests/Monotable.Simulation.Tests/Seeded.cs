namespace Monotable.Simulation.Tests;

/// <summary>Runs a random test with a printed seed; <c>MONOTABLE_TEST_SEED</c> replays one.</summary>
internal static class Seeded
{
    private const string Variable = "MONOTABLE_TEST_SEED";

    public static async Task RunAsync(Func<Random, Task> test)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var replayed) ? replayed : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Variable}={seed}");
        try
        {
            await test(new Random(seed));
        }
        catch (SimulationException failure)
        {
            throw new SimulationException($"Replay with {Variable}={seed}. {failure.Message}");
        }
    }
}
