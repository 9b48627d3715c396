using System.Globalization;
using Xunit;

namespace Monotable.TestSupport;

/// <summary>
/// Runs a random test on one seed, which is printed and stands in the failure. The environment variable <c>MONOTABLE_TEST_SEED</c> replays one.
/// </summary>
public static class Seeded
{
    /// <summary>The name of the environment variable.</summary>
    public const string Variable = "MONOTABLE_TEST_SEED";

    // How xUnit tells a skip from a failure.
    private const string SkipPrefix = "$XunitDynamicSkip$";

    /// <summary>Runs a test.</summary>
    /// <param name="test">The test; all its randomness comes from what it is given.</param>
    /// <exception cref="InvalidOperationException">The test failed; the text has the seed, the inner exception the failure.</exception>
    public static void Run(Action<Random> test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var seed = NewSeed();
        try
        {
            test(new Random(seed));
        }
        catch (Exception failure) when (!IsSkip(failure))
        {
            throw Replayable(seed, failure);
        }
    }

    /// <summary>Runs an asynchronous test.</summary>
    /// <param name="test">The test; all its randomness comes from what it is given.</param>
    /// <exception cref="InvalidOperationException">The test failed; the text has the seed, the inner exception the failure.</exception>
    public static async Task RunAsync(Func<Random, Task> test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var seed = NewSeed();
        try
        {
            await test(new Random(seed));
        }
        catch (Exception failure) when (!IsSkip(failure))
        {
            throw Replayable(seed, failure);
        }
    }

    private static int NewSeed()
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        var seed = string.IsNullOrEmpty(given) ? Random.Shared.Next() : int.Parse(given, CultureInfo.InvariantCulture);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Variable}={seed}"));
        return seed;
    }

    private static InvalidOperationException Replayable(int seed, Exception failure) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Replay with {Variable}={seed}. {failure.Message}"), failure);

    private static bool IsSkip(Exception failure) => failure.Message.StartsWith(SkipPrefix, StringComparison.Ordinal);
}
