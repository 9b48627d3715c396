using System.Globalization;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>
/// Runs scripts until there were enough operations, a few of them at once. Each script has a seed of its own: <c>MONOTABLE_TEST_SEED</c> names
/// the first, and what fails is shrunk and shown with the seed that brings it back at once.
/// </summary>
internal static class Scripts
{
    // Each has a table of its own. While one waits for a server, another computes.
    private const int ScriptsAtOnce = 4;

    public static async Task RunAsync(ScriptRunner runner, int operationCount, int stepCount, int faultsPerRequest)
    {
        var first = int.TryParse(Environment.GetEnvironmentVariable(Seeded.Variable), CultureInfo.InvariantCulture, out var replayed)
            ? replayed
            : Random.Shared.Next(int.MaxValue / 2);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Seeded.Variable}={first}"));
        var seeds = Enumerable.InfiniteSequence(first, 1).TakeWhile(_ => runner.OperationCount < operationCount);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ScriptsAtOnce, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(seeds, options, async (seed, _) =>
        {
            var script = ScriptGenerator.Next(new Random(seed), stepCount, faultsPerRequest);
            if (await runner.RunAsync(script) is { } difference)
            {
                var (smallest, shown) = await new Shrinker(runner).ShrinkAsync(script, difference);
                throw new SimulationException($"Replay with {Seeded.Variable}={seed}.\n{smallest}\nThe last step differs:\n  {shown}");
            }
        });
    }
}
