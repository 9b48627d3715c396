using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Pipeline;
using Monotable.RandomModels.Tests.Models;
using Monotable.RandomModels.Tests.Probes;

namespace Monotable.RandomModels.Tests.Compilation;

/// <summary>A model that went through the generator and the compiler, loaded until it is disposed of.</summary>
internal sealed class CompiledModel : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    // Compilations that come from one another resolve their references once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "RandomModel",
        [],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Monotable.Generators", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly AssemblyLoadContext _context = new("RandomModel", isCollectible: true);

    private CompiledModel(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Gets what the generator reported: warnings and errors.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IModelUnderTest Model { get; private set; } = null!;

    /// <summary>Compiles a model.</summary>
    /// <exception cref="ModelFailedException">Something does not compile, or a rule of the generator was broken.</exception>
    public static CompiledModel Of(ModelSpec spec)
    {
        var driver = CSharpGeneratorDriver.Create([new MonotableGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Empty.AddSyntaxTrees(Parse(spec.Source)), out var generated, out var diagnostics);
        var reported = diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToImmutableArray();

        // Keys that meet, those of claims among them, are what random models are for.
        if (reported.FirstOrDefault(static diagnostic => diagnostic.Id is not ("MTB0601" or "MTB0602" or "MTB0803")) is { } unexpected)
        {
            throw new ModelFailedException("A model that keeps the rules is refused", unexpected.ToString());
        }

        var whole = generated.AddSyntaxTrees(Parse(ProbeSource.Of(spec, generated)));
        using var image = new MemoryStream();
        var result = whole.Emit(image);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new ModelFailedException("What is generated does not compile", string.Join('\n', errors.Take(5)));
        }

        image.Position = 0;
        var model = new CompiledModel(reported);
        var type = model._context.LoadFromStream(image).GetType("RandomModel.ModelUnderTest", throwOnError: true)!;
        model.Model = (IModelUnderTest)Activator.CreateInstance(type)!;
        return model;
    }

    /// <summary>Whether the keys of an entity were reported as ones that those of an earlier entity can be.</summary>
    public bool IsReported(string entity) => Diagnostics.Where(static diagnostic => diagnostic.Id == "MTB0601")
        .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
        .Any(message => message.Contains($" and '{entity}' can have", StringComparison.Ordinal));

    public void Dispose() => _context.Unload();

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, encoding: System.Text.Encoding.UTF8);
}
