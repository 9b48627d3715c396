using System;
using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.KeyLock;

/// <summary>A line in which model and lock file differ: of the one, of the other, or of both with different forms.</summary>
/// <param name="Subject">The line's subject.</param>
/// <param name="Recorded">The accepted form, or null for a new line.</param>
/// <param name="Now">The model's form, or null for a line that is gone.</param>
internal sealed record KeyLockDifference(string Subject, string? Recorded, string? Now)
{
    public static IEnumerable<KeyLockDifference> Between(IEnumerable<KeyLockLine> recorded, IEnumerable<KeyLockLine> now)
    {
        var accepted = ToForms(recorded);
        var current = ToForms(now);
        foreach (var subject in accepted.Keys.Union(current.Keys).OrderBy(static subject => subject, StringComparer.Ordinal))
        {
            accepted.TryGetValue(subject, out var before);
            current.TryGetValue(subject, out var after);
            if (before != after)
            {
                yield return new(subject, before, after);
            }
        }
    }

    // A file that was merged badly may have a subject twice; then both forms count, and the line differs.
    private static Dictionary<string, string> ToForms(IEnumerable<KeyLockLine> lines) => lines
        .GroupBy(static line => line.Subject)
        .ToDictionary(static group => group.Key, static group => string.Join(" and ", Sorted(group.Select(static line => line.Form))));

    private static IEnumerable<string> Sorted(IEnumerable<string> forms) => forms.OrderBy(static form => form, StringComparer.Ordinal);
}
