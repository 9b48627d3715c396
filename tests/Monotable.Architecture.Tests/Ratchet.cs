using System.Globalization;

namespace Monotable.Architecture.Tests;

/// <summary>How often each file may break a tidy rule: what there was when the rule came. Counts only go down.</summary>
/// <remarks><c>MONOTABLE_ACCEPT=1</c> writes the list anew. A reviewer asks about every line that is new.</remarks>
internal static class Ratchet
{
    private const string ListPath = "tests/Monotable.Architecture.Tests/Ratchet.txt";

    private static readonly Lock Writing = new();

    /// <summary>Compares the violations of a rule with the list.</summary>
    /// <param name="rule">The rule's name, one word.</param>
    /// <param name="violations">Path and description of each violation.</param>
    public static void Check(string rule, IEnumerable<(string Path, string What)> violations)
    {
        var found = violations.GroupBy(static violation => violation.Path).ToDictionary(static file => file.Key, static file => file.ToList());
        if (Acceptance.IsOn)
        {
            Accept(rule, found.Select(file => (file.Key, file.Value.Count)));
            return;
        }

        var allowed = Load().Where(entry => entry.Rule == rule).ToDictionary(static entry => entry.Path, static entry => entry.Count);
        var worse = found.Where(file => file.Value.Count > allowed.GetValueOrDefault(file.Key))
            .SelectMany(static file => file.Value.Select(violation => $"{file.Key}: {violation.What}"));
        Assert.Empty(worse);
        var better = allowed.Where(entry => found.GetValueOrDefault(entry.Key)?.Count is not { } count || count < entry.Value)
            .Select(entry => $"{rule} {entry.Key}: better than {ListPath} says. Run the tests with {Acceptance.Variable}=1 once.");
        Assert.Empty(better);
    }

    private static List<(string Rule, string Path, int Count)> Load() =>
    [
        .. File.ReadAllLines(Repository.FullPath(ListPath)).Where(static line => line.Length > 0).Select(static line => line.Split(' '))
            .Select(static parts => (parts[0], parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture))),
    ];

    private static void Accept(string rule, IEnumerable<(string Path, int Count)> found)
    {
        lock (Writing)
        {
            var lines = Load().Where(entry => entry.Rule != rule).Concat(found.Select(file => (Rule: rule, file.Path, file.Count)))
                .Select(static entry => $"{entry.Rule} {entry.Path} {entry.Count}")
                .Order(StringComparer.Ordinal);
            File.WriteAllText(Repository.FullPath(ListPath), string.Concat(lines.Select(static line => line + "\n")));
        }
    }
}
