using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Report;

/// <summary>A table of the page: the cases whose names begin with something, a line each, and a column for each of their subjects.</summary>
/// <param name="Name">The name between the page's markers.</param>
/// <param name="Prefixes">What the cases' names begin with.</param>
internal sealed record Section(string Name, params string[] Prefixes)
{
    private const string Ours = "ours";

    /// <summary>Gets the tables of the page.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("client", "get-", "put-", "update", "query-"),
        new("start", "first-"),
        new("engine", "engine-"),
        new("growth", "growth-"),
        new("memory", "held-"),
        new("threads", "scaling-"),
        new("server", "server-"),
        new("generator", "generator-"),
    ];

    /// <summary>Writes the table in Markdown; nothing where there is no figure.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<Measurement> figures)
    {
        var mine = figures.Where(figure => Array.Exists(Prefixes, prefix => figure.Case.StartsWith(prefix, StringComparison.Ordinal))).ToList();
        var subjects = mine.Select(static figure => figure.Subject).Distinct(StringComparer.Ordinal).ToList();
        if (subjects.Count == 0)
        {
            yield break;
        }

        yield return $"| Case | {string.Join(" | ", subjects)} |";
        yield return $"|---|{string.Concat(Enumerable.Repeat("---:|", subjects.Count))}";
        foreach (var of in mine.GroupBy(static figure => figure.Case, StringComparer.Ordinal))
        {
            var ours = of.FirstOrDefault(static figure => figure.Subject == Ours);
            var cells = subjects.Select(subject => of.FirstOrDefault(figure => figure.Subject == subject))
                .Select(figure => figure is null ? "" : FigureText.Of(figure, ours));
            yield return $"| {of.Key} | {string.Join(" | ", cells)} |";
        }
    }
}
