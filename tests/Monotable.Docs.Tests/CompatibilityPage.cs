using System.Text.RegularExpressions;

namespace Monotable.Docs.Tests;

/// <summary>What the page of compatibility says, taken from its tables.</summary>
internal static partial class CompatibilityPage
{
    private const string RefusedHeading = "## Refused until later";

    private static readonly Page Text = Documentation.Load("docs/reference/compatibility.md");

    /// <summary>Gets the state of each operation.</summary>
    public static Dictionary<string, string> States { get; } = Rows("## Operations").ToDictionary(static row => NameIn(row[0]), static row => row[1]);

    /// <summary>Gets the members of each structure.</summary>
    public static Dictionary<string, string[]> Structures { get; } =
        Rows("## Structures").ToDictionary(static row => NameIn(row[0]), static row => NamesIn(row[1]));

    /// <summary>Gets the parameters of each refused operation.</summary>
    public static Dictionary<string, string[]> Refused { get; } =
        Rows(RefusedHeading).ToDictionary(static row => NameIn(row[0]), static row => NamesIn(row[1]));

    /// <summary>Gets a complete operation's parameters, and whether each is refused.</summary>
    public static Dictionary<string, bool> Parameters(string operation) => Rows($"### {operation}").ToDictionary(
        static row => NameIn(row[0]), static row => row[1].StartsWith("refused: ", StringComparison.Ordinal));

    /// <summary>Tells whether an operation words faults of expressions within the envelope, by the edition's column of the table of texts.</summary>
    public static bool IsEnveloped(string operation, TextEdition edition)
    {
        var header = Text.Lines.SkipWhile(static line => line != "## Texts").First(static line => line.StartsWith('|')).Split('|');
        var column = Array.FindIndex(header, cell => cell.Contains($"`{edition}`", StringComparison.Ordinal)) - 1;
        var rows = Rows("## Texts").ToList();
        var row = rows.Find(row => NamesIn(row[0]).Contains(operation)) ?? rows.Find(static row => row[0] == "all others")!;
        return row[column].Contains(" in the envelope ", StringComparison.Ordinal);
    }

    public static bool HasSection(string operation) => Text.Lines.Contains($"### {operation}");

    // The cells of the table under a heading, if there is one before the next heading.
    private static IEnumerable<string[]> Rows(string heading) => Text.Lines
        .SkipWhile(line => line != heading)
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith('#'))
        .Where(static line => line.StartsWith('|'))
        .Skip(2)
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());

    private static string NameIn(string cell) => NamesIn(cell) is [var name]
        ? name
        : throw new InvalidOperationException($"'{cell}' does not name one thing.");

    private static string[] NamesIn(string cell) => [.. Name().Matches(cell).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex("`([A-Za-z0-9]+)`")]
    private static partial Regex Name();
}
