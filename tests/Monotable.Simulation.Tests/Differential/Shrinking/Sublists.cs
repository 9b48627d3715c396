using System.Collections.Immutable;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>The ways to leave some of a list out.</summary>
internal static class Sublists
{
    /// <summary>Makes the list without each run of a half, a quarter … of it, down to single elements: what leaves out most comes first.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> list)
    {
        for (var length = (list.Length + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (var start = 0; start < list.Length; start += length)
            {
                yield return list.RemoveRange(start, Math.Min(length, list.Length - start));
            }
        }
    }
}
