using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Report;

/// <summary>A page of the documentation with tables between markers: <c>&lt;!-- figures: client --&gt;</c> to <c>&lt;!-- end --&gt;</c>.</summary>
internal static class Page
{
    private const string Begin = "<!-- figures: ";
    private const string End = "<!-- end -->";

    /// <summary>Makes the page with its tables written anew; what is said around them stays.</summary>
    /// <exception cref="InvalidDataException">The page names a table that there is not, or does not end one.</exception>
    public static string With(string page, IReadOnlyList<Measurement> figures)
    {
        var lines = new List<string>();
        var isInside = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            isInside &= line != End;
            if (!isInside)
            {
                lines.Add(line);
            }

            if (line.StartsWith(Begin, StringComparison.Ordinal))
            {
                isInside = true;
                lines.AddRange(SectionOf(line).Lines(figures));
            }
        }

        return isInside ? throw new InvalidDataException($"The page's last table has no '{End}'.") : string.Join('\n', lines) + "\n";
    }

    private static Section SectionOf(string marker)
    {
        var name = marker[Begin.Length..].Split(' ')[0];
        var names = string.Join(", ", Section.All.Select(static section => section.Name));
        return Section.All.FirstOrDefault(section => section.Name == name)
            ?? throw new InvalidDataException($"There are no figures '{name}', only: {names}.");
    }
}
