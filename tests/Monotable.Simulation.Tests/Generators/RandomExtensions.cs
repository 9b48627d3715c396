namespace Monotable.Simulation.Tests;

internal static class RandomExtensions
{
    /// <summary>Is true once in <paramref name="count"/> times.</summary>
    public static bool OneIn(this Random random, int count) => random.Next(count) == 0;

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
