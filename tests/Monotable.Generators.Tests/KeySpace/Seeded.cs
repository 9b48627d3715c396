namespace Monotable.Generators.Tests.KeySpace;

/// <summary>Runs a random test with a printed seed; <c>MONOTABLE_TEST_SEED</c> replays one.</summary>
internal static class Seeded
{
    public static void Run(Action<Random> test)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("MONOTABLE_TEST_SEED"), out var replayed) ? replayed : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"MONOTABLE_TEST_SEED={seed}");
        try
        {
            test(new Random(seed));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Replay with MONOTABLE_TEST_SEED={seed}. {failure.Message}", failure);
        }
    }
}
