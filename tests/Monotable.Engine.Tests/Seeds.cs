using System.Globalization;

namespace Monotable.Engine.Tests;

/// <summary>The seed of random tests: a new one each run, printed, or the one in <c>MONOTABLE_SEED</c> to replay.</summary>
internal static class Seeds
{
    public static Random Next(out int seed)
    {
        seed = int.TryParse(Environment.GetEnvironmentVariable("MONOTABLE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"MONOTABLE_SEED={seed}");
        return new(seed);
    }
}
