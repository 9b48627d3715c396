using System.Text.RegularExpressions;
using Monotable.Tool;

namespace Monotable.Docs.Tests;

/// <summary>The guide to the server names what <c>monotable serve</c> takes, and nothing else.</summary>
public sealed partial class ServerGuideTests
{
    private const string Guide = "docs/guide/local-dynamodb.md";

    private static readonly Dictionary<string, string> NoVariables = [];

    public static TheoryData<string> Commands =>
    [
        .. Documentation.Pages.SelectMany(static page => page.Lines)
            .Select(static line => Serve().Match(line))
            .Where(static match => match.Success)
            .Select(static match => match.Groups[1].Value.Trim())
            .Distinct(),
    ];

    [Fact]
    public async Task Every_option_of_the_command_is_in_the_guide_and_the_other_way_round()
    {
        await using var help = new StringWriter();
        await using var errors = new StringWriter();
        await CommandLine.RunAsync(["--help"], NoVariables, help, errors);

        var ofServe = help.ToString()[..help.ToString().LastIndexOf("keys accept", StringComparison.Ordinal)];
        var printed = HelpOption().Matches(ofServe).Select(static match => match.Value.Trim()).Append("--help").ToList();

        Assert.True(printed.Count > 1);
        Assert.Equal(printed.Order(StringComparer.Ordinal), Rows(OptionCell()).Order(StringComparer.Ordinal));
        Assert.All(Rows(VariableCell()), variable => Assert.Contains(variable, help.ToString(), StringComparison.Ordinal));
        Assert.Equal([ServeArguments.AccessKeyVariable, ServeArguments.SecretKeyVariable], Rows(VariableCell()));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_line_that_is_shown_is_right(string options) =>
        Assert.NotNull(ServeArguments.Parse(options.Split(' ', StringSplitOptions.RemoveEmptyEntries), NoVariables));

    [Fact]
    public void The_defaults_in_the_guide_are_the_commands()
    {
        var defaults = ServeArguments.Parse([], NoVariables);
        var rows = Documentation.Load(Guide).Lines;

        Assert.Contains(rows, row => row.StartsWith($"| `--host ADDRESS` | | `{defaults.Host}` |", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith($"| `--port PORT` | | `{defaults.Port}` |", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith($"| `--texts EDITION` | | `{defaults.Texts}` |", StringComparison.Ordinal));
        Assert.All(TextEdition.All, edition => Assert.Contains(rows, row => row.StartsWith($"| `{edition}` |", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Rows(Regex cell) => Documentation.Load(Guide).Lines
        .Select(line => cell.Match(line))
        .Where(static match => match.Success)
        .Select(static match => match.Groups[1].Value);

    [GeneratedRegex(@"(?<=^ +)--[a-z-]+( [A-Z]+)?", RegexOptions.Multiline)]
    private static partial Regex HelpOption();

    [GeneratedRegex(@"^\| `(--[^`]+)` \|")]
    private static partial Regex OptionCell();

    [GeneratedRegex(@"^\| `--[^`]+` \| `([A-Z_]+)` \|")]
    private static partial Regex VariableCell();

    [GeneratedRegex(@"^(?:monotable|dotnet run --project src/Monotable\.Tool --|dotnet out/Monotable\.Tool\.dll) serve([^>&|]*)")]
    private static partial Regex Serve();
}
