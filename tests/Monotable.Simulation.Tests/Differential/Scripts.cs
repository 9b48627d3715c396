using System.Globalization;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>
/// Runs scripts until there were enough operations. Each script has a seed of its own: <c>MONOTABLE_TEST_SEED</c> names the first, and what fails
/// is shrunk and shown with the seed that brings it back at once.
/// </summary>
internal static class Scripts
{
    private const string SeedVariable = "MONOTABLE_TEST_SEED";

    public static async Task RunAsync(ScriptRunner runner, int operationCount, int stepCount)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var replayed)
            ? replayed
            : Random.Shared.Next(int.MaxValue / 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{SeedVariable}={seed}");
        for (; runner.OperationCount < operationCount; seed++)
        {
            var script = ScriptGenerator.Next(new Random(seed), stepCount);
            if (await runner.RunAsync(script) is { } difference)
            {
                var (smallest, shown) = await new Shrinker(runner).ShrinkAsync(script, difference);
                throw new SimulationException($"Replay with {SeedVariable}={seed}.\n{smallest}\nThe last step differs:\n  {shown}");
            }
        }
    }
}
