using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
}
