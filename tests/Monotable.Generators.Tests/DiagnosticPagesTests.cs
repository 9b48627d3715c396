using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Pipeline;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>
/// Ties each rule's descriptor to its page, its release row, and the page's examples, which are compiled: one must be refused, one accepted.
/// </summary>
public sealed class DiagnosticPagesTests
{
    // Examples are no library: nothing in them is documented, and not every using of the prelude is used.
    private const string Prelude =
        """
        #pragma warning disable CS1591, CS8019
        using System;
        using System.Collections.Generic;
        using Monotable;
        using Monotable.Protocol;

        namespace Sample;

        """;

    // These are no faults of a declaration of one assembly: they are tested by themselves.
    private static readonly string[] WithoutExamples = ["MTB0310", "MTB0603", "MTB0604", "MTB0605", "MTB0901", "MTB0902"];

    private static readonly string[] Headings = ["Cause", "Invalid", "Fixed", "When to suppress"];

    public static IEnumerable<string> Ids => Descriptors().Select(static rule => rule.Id);

    public static TheoryData<string> RulesWithExamples => [.. Ids.Except(WithoutExamples)];

    [Fact]
    public void Every_rule_has_a_page_a_row_in_the_index_and_a_release_row()
    {
        var rows = Repository.Read("generators/Monotable.Generators/AnalyzerReleases.Unshipped.md");
        var index = Repository.Read("docs/diagnostics/README.md");
        foreach (var rule in Descriptors())
        {
            var page = PageOf(rule.Id);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.All(Headings, heading => Assert.Contains($"\n## {heading}\n", page, StringComparison.Ordinal));
            Assert.Contains($"{rule.Id} | Monotable | {rule.DefaultSeverity} | {rule.Title}", rows, StringComparison.Ordinal);
            Assert.Contains($"[{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} |", index, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_belongs_to_a_rule_and_ids_are_unique()
    {
        var ids = Ids.ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        var pages = Directory.GetFiles(Repository.FullPath("docs/diagnostics"), "MTB*.md")
            .Select(static page => Path.GetFileNameWithoutExtension(page));
        Assert.Equal(ids.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void The_invalid_example_is_refused_and_what_is_generated_still_compiles(string id)
    {
        var result = Generation.Run(Prelude + Example(id, "Invalid"));
        Assert.Contains(id, result.Ids);
        Assert.All(result.Diagnostics, static diagnostic => Assert.True(diagnostic.Location.IsInSource, diagnostic.ToString()));

        // The compiler may complain of the declaration too, never of generated code.
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void The_fixed_example_compiles_without_a_warning(string id)
    {
        var result = Generation.Run(Prelude + Example(id, "Fixed"));
        Assert.Empty(result.Ids);
        Assert.NotEmpty(result.Files);
        result.Compiles();
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void A_pragma_suppresses_the_rule(string id)
    {
        var result = Generation.Run($"#pragma warning disable {id}\n{Prelude}{Example(id, "Invalid")}");
        Assert.DoesNotContain(id, result.Ids);
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(MonotableGenerator).Assembly.GetTypes()
        .Where(static type => type.Namespace == "Monotable.Generators.Diagnostics" && type.Name.EndsWith("Rules", StringComparison.Ordinal))
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!);

    private static string Example(string id, string heading)
    {
        var match = Regex.Match(PageOf(id), $@"## {heading}\n\n```csharp\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"The page of {id} has no C# example under '{heading}'.");
        return match.Groups[1].Value;
    }

    private static string PageOf(string id) => Repository.Read($"docs/diagnostics/{id}.md");
}
