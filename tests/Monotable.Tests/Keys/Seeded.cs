namespace Monotable.Tests.Keys;

/// <summary>Runs a random test with a printed seed; <c>MONOTABLE_TEST_SEED</c> replays one.</summary>
internal static class Seeded
{
    private const string Variable = "MONOTABLE_TEST_SEED";

    public static void Run(Action<Random> test)
    {
        var seed = NewSeed();
        try
        {
            test(new Random(seed));
        }
        catch (Exception failure)
        {
            throw Replayable(seed, failure);
        }
    }

    public static async Task RunAsync(Func<Random, Task> test)
    {
        var seed = NewSeed();
        try
        {
            await test(new Random(seed));
        }
        catch (Exception failure)
        {
            throw Replayable(seed, failure);
        }
    }

    private static int NewSeed()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var replayed) ? replayed : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Variable}={seed}");
        return seed;
    }

    private static InvalidOperationException Replayable(int seed, Exception failure) =>
        new($"Replay with {Variable}={seed}. {failure.Message}", failure);
}
