using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Monotable.Generators.Analyzers;

namespace Monotable.Generators.Tests.Harness;

/// <summary>What the generator made of a compilation.</summary>
internal sealed class GenerationResult(GeneratorDriverRunResult run, Compilation output)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new ConditionAsTruthAnalyzer(), new ItemSwitchAnalyzer(), new DirectWriteAnalyzer()];

    public Compilation Output { get; } = output;

    /// <summary>Gets the warnings and errors of the generator and the analyzers, after <c>#pragma</c>.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. All.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Gets what they report that breaks no build, after <c>#pragma</c>.</summary>
    public IReadOnlyList<Diagnostic> Messages => [.. All.Where(static diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning)];

    public IReadOnlyList<string> Ids => [.. Diagnostics.Select(static diagnostic => diagnostic.Id)];

    /// <summary>Gets the generated files by name, in ordinal order.</summary>
    public SortedDictionary<string, string> Files => new(
        run.Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()),
        StringComparer.Ordinal);

    /// <summary>Whether a place is in a generated file.</summary>
    public static bool IsGenerated(Location location) => location.SourceTree is { } tree && IsGenerated(tree);

    /// <summary>Whether the compiler complains of a generated file.</summary>
    public static bool IsFaultOfGenerated(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning && IsGenerated(diagnostic.Location);

    /// <summary>Asserts that everything compiles without a warning.</summary>
    public GenerationResult Compiles()
    {
        Assert.Null(run.Results.Single().Exception);
        var problems = Diagnostics.Concat(Output.GetDiagnostics())
            .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems.Select(Describe)));
        return this;
    }

    private IEnumerable<Diagnostic> All => Filtered().Concat(Analyzed()).OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal);

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return $"{diagnostic}\n    {line}";
    }

    private IEnumerable<Diagnostic> Filtered() => run.Results.Single().Diagnostics
        .Select(diagnostic => CompilationWithAnalyzers.GetEffectiveDiagnostics([diagnostic], Output).FirstOrDefault())
        .Where(static diagnostic => diagnostic is { IsSuppressed: false })!;

    // The user's files only: to bind the generated ones a second time takes most of a run, and analyzers do not look at them.
    private IEnumerable<Diagnostic> Analyzed()
    {
        var analysis = Output.WithAnalyzers(Analyzers);
        return Output.SyntaxTrees
            .Where(static tree => !IsGenerated(tree))
            .SelectMany(tree => analysis.GetAnalyzerSemanticDiagnosticsAsync(
                Output.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult());
    }
}
