using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Parsing;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Rules that are no faults of a declaration.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void An_old_language_version_is_reported_and_nothing_is_generated()
    {
        var options = Generation.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = Generation.Compile([]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Models.Shop, options));
        var result = Generation.NewDriver(options).RunGenerators(compilation).GetRunResult();

        var problems = result.Diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Equal(["MTB0902"], problems.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(result.GeneratedTrees);
    }

    [Fact]
    public void An_exception_of_the_parser_is_a_diagnostic()
    {
        var compilation = Generation.Compile(["public class Broken;"]);
        var symbol = compilation.GetTypeByMetadataName("Broken")!;
        var sink = new DiagnosticSink(compilation, Location.None);

        Assert.Null(Transforms.Guarded<string>(sink, symbol, Location.None, static () => throw new InvalidOperationException("Boom.")));
        Assert.Equal(["MTB0901"], sink.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("Boom.", sink.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void A_newer_language_version_is_not_reported(LanguageVersion version) => Assert.Empty(Run(Models.Shop, version));

    [Fact]
    public void The_language_version_is_not_reported_where_a_pragma_says_so() =>
        Assert.Empty(Run("#pragma warning disable MTB0902\n" + Models.Shop, LanguageVersion.CSharp12));

    [Fact]
    public void The_diagnostic_of_an_exception_obeys_a_pragma()
    {
        var compilation = Generation.Compile(["#pragma warning disable MTB0901\npublic class Broken;"]);
        var symbol = compilation.GetTypeByMetadataName("Broken")!;
        var sink = new DiagnosticSink(compilation, Location.None);
        Transforms.Guarded<string>(sink, symbol, symbol.Locations[0], static () => throw new InvalidOperationException("Boom."));

        Assert.All(CompilationWithAnalyzers.GetEffectiveDiagnostics(sink.Diagnostics, compilation), static found => Assert.True(found.IsSuppressed));
        Assert.Single(sink.Diagnostics);
    }

    [Fact]
    public void A_cancelled_parser_is_no_diagnostic()
    {
        var compilation = Generation.Compile(["public class Broken;"]);
        var sink = new DiagnosticSink(compilation, Location.None);
        Assert.Throws<OperationCanceledException>(() => Transforms.Guarded<string>(
            sink, compilation.GetTypeByMetadataName("Broken")!, Location.None, static () => throw new OperationCanceledException()));
        Assert.Empty(sink.Diagnostics);
    }

    private static IEnumerable<string> Run(string source, LanguageVersion version)
    {
        var options = Generation.ParseOptions.WithLanguageVersion(version);
        var compilation = Generation.Compile([]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, options));
        var diagnostics = Generation.NewDriver(options).RunGenerators(compilation).GetRunResult().Diagnostics;
        return CompilationWithAnalyzers.GetEffectiveDiagnostics(diagnostics, compilation)
            .Where(static diagnostic => diagnostic is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning })
            .Select(static diagnostic => diagnostic.Id);
    }
}
