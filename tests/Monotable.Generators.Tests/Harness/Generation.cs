using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Pipeline;

namespace Monotable.Generators.Tests.Harness;

/// <summary>Runs the generator over sources as the compiler does.</summary>
internal static class Generation
{
    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp13)
        .WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Monotable.Generators", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles sources at the strictest settings, without the generator.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> sources, params IEnumerable<MetadataReference> references)
    {
        var trees = sources.Select(static (source, i) =>
            CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{i}.cs", System.Text.Encoding.UTF8));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithWarningLevel(9999)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error);
        return CSharpCompilation.Create("Consumer", trees, [.. Platform, .. references], options);
    }

    public static GeneratorDriver NewDriver(CSharpParseOptions? options = null, string? keyLock = null) => CSharpGeneratorDriver.Create(
        [new MonotableGenerator().AsSourceGenerator()],
        additionalTexts: keyLock is null ? [] : [new KeyLockText(keyLock)],
        parseOptions: options ?? ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Generates, and compiles the whole.</summary>
    public static GenerationResult Run(params IEnumerable<string> sources) => Run(Compile(sources));

    public static GenerationResult Run(CSharpCompilation compilation, string? keyLock = null)
    {
        var driver = NewDriver(keyLock: keyLock).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new(driver.GetRunResult(), output);
    }
}
