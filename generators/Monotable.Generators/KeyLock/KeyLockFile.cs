using System;
using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.KeyLock;

/// <summary>The lock file: the lines of all tables of a project, sorted, as they were accepted. Comments begin with <c>//</c>.</summary>
internal static class KeyLockFile
{
    /// <summary>The file's name, in the project's folder.</summary>
    public const string Name = "monotable.keys.txt";

    private const string Head = "// What stored items depend on. Generated; commit it. A line changes only when somebody accepts the change.";

    public static IReadOnlyList<KeyLockLine> Parse(string text) => text.Split('\n')
        .Select(static line => line.Trim())
        .Where(static line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(KeyLockLine.Parse)
        .ToList();

    public static string Format(IEnumerable<KeyLockLine> lines) =>
        string.Concat(lines.Select(static line => line.ToString()).OrderBy(static line => line, StringComparer.Ordinal).Prepend(Head)
            .Select(static line => line + "\n"));
}
