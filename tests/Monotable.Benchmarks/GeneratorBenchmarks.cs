using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Pipeline;

namespace Monotable.Benchmarks;

/// <summary>
/// What the generator costs: the first run, and the runs after one keystroke. A keystroke outside of the model makes the driver parse every entity
/// again and emits nothing: divided by the number of entities it is the cost of parsing one.
/// </summary>
[Config(typeof(OneProcess))]
public class GeneratorBenchmarks
{
    private const string Elsewhere = "namespace Large; public static class Other { public static int Value() => 1; }";

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    private CSharpCompilation _before = null!;
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _driver = null!;
    private int _edits;

    /// <summary>Gets or sets the number of entities.</summary>
    [Params(10, 100, 500)]
    public int Entities { get; set; }

    /// <summary>Makes the model.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Monotable.Generators", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var sources = Enumerable.Range(0, Entities).Select(LargeModel.EntityFile).Prepend(LargeModel.Table).Prepend(Elsewhere);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        _before = CSharpCompilation.Create("Large", sources.Select(Parse), references, options);
    }

    /// <summary>Makes a compilation of which nothing is known yet.</summary>
    [IterationSetup(Target = nameof(Cold))]
    public void BeforeCold()
    {
        _compilation = _before.Clone();
        _driver = NewDriver();
    }

    /// <summary>The first run.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => _driver.RunGenerators(_compilation);

    /// <summary>Edits a file that has nothing to do with the model.</summary>
    [IterationSetup(Target = nameof(KeystrokeElsewhere))]
    public void BeforeKeystrokeElsewhere() => Edit(0, static (_, edit) => Elsewhere.Replace("1", $"{edit + 2}", StringComparison.Ordinal));

    /// <summary>The run after a keystroke outside of the model.</summary>
    [Benchmark]
    public GeneratorDriver KeystrokeElsewhere() => _driver.RunGenerators(_compilation);

    /// <summary>Edits an entity.</summary>
    [IterationSetup(Target = nameof(KeystrokeInEntity))]
    public void BeforeKeystrokeInEntity() => Edit(
        _before.SyntaxTrees.Length / 2, static (text, edit) => text.Replace("Gift", $"Gift{edit}", StringComparison.Ordinal));

    /// <summary>The run after a keystroke in the name of an entity's member.</summary>
    [Benchmark]
    public GeneratorDriver KeystrokeInEntity() => _driver.RunGenerators(_compilation);

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    private static GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new MonotableGenerator().AsSourceGenerator()], parseOptions: ParseOptions);

    private void Edit(int file, Func<string, int, string> edit)
    {
        _driver = NewDriver().RunGenerators(_before);
        var tree = _before.SyntaxTrees[file];
        _compilation = _before.ReplaceSyntaxTree(tree, Parse(edit(tree.ToString(), _edits++)));
    }
}
