using System.Globalization;

namespace Monotable.Server.Tests;

/// <summary>Runs a random test with a printed seed; <c>MONOTABLE_TEST_SEED</c> replays one.</summary>
internal static class Seeded
{
    private const string Variable = "MONOTABLE_TEST_SEED";

    public static async Task RunAsync(Func<Random, Task> test)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Variable}={seed}");
        try
        {
            await test(new Random(seed));
        }
        catch (FuzzException failure)
        {
            throw new FuzzException($"Replay with {Variable}={seed}. {failure.Message}", failure.InnerException);
        }
    }
}
