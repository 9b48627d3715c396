using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Benchmarks.Compare;
using Monotable.Generators.Parsing;
using Monotable.Generators.Pipeline;

namespace Monotable.Benchmarks;

/// <summary>
/// What the generator costs: the first run, and the runs after one keystroke. A keystroke outside of the model makes the driver find and parse every
/// entity again, and emits nothing. Parsing by itself is measured too, with the binding of the members that it asks the compiler for.
/// </summary>
internal static class GeneratorFigures
{
    private const string Elsewhere = "namespace Large; public static class Other { public static int Value() => 1; }";

    private static readonly int[] Sizes = [10, 100, 500];

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Monotable.Generators", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Measures each size of a model: the time that passes, and of parsing the processor time of one entity.</summary>
    public static IEnumerable<Measurement> Measurements()
    {
        // A small model alone would be measured before its code is compiled in full.
        Parsing(Model(Sizes[^1]), Sizes[^1]);
        foreach (var entities in Sizes)
        {
            var model = Model(entities);
            var driver = NewDriver().RunGenerators(model);
            var first = Sample.Of(() => (Driver: NewDriver(), Compilation: (Compilation)model.Clone()), Run);
            var inside = Sample.Of(() => Edited(driver, model, model.SyntaxTrees.Length / 2, "Gift"), Run);
            var elsewhere = Sample.Of(() => Edited(driver, model, 0, "Value"), Run);
            yield return Of(entities, "first-run", first.Wall.TotalMicroseconds);
            yield return Of(entities, "keystroke-in-an-entity", inside.Wall.TotalMicroseconds);
            yield return Of(entities, "keystroke-elsewhere", elsewhere.Wall.TotalMicroseconds);
            yield return Of(entities, "parsing-an-entity", Parsing(model, entities).TotalMicroseconds);
        }
    }

    private static Measurement Of(int entities, string what, double microseconds) =>
        new(string.Create(CultureInfo.InvariantCulture, $"generator-{entities}-{what}"), "ours", Math.Round(microseconds, 1), 0);

    private static CSharpCompilation Model(int entities) => CSharpCompilation.Create(
        "Large",
        Enumerable.Range(0, entities).Select(LargeModel.EntityFile).Prepend(LargeModel.Table).Prepend(Elsewhere).Select(Parse),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    // A driver that has run, and a compilation in which one name is another.
    private static (GeneratorDriver Driver, Compilation Compilation) Edited(
        GeneratorDriver driver, CSharpCompilation model, int file, string name)
    {
        var tree = model.SyntaxTrees[file];
        return (driver, model.ReplaceSyntaxTree(tree, Parse(tree.ToString().Replace(name, name + "s", StringComparison.Ordinal))));
    }

    private static void Run((GeneratorDriver Driver, Compilation Compilation) state) => state.Driver.RunGenerators(state.Compilation);

    private static TimeSpan Parsing(CSharpCompilation model, int entities) =>
        Sample.Of(() => Entities(model.Clone(), entities), ParseAll).Cpu / entities;

    // The driver finds entities by their attributes, so these are bound before they are parsed.
    private static List<(Compilation Compilation, INamedTypeSymbol Entity, AttributeData Attribute)> Entities(Compilation compilation, int count)
    {
        var found = new List<(Compilation, INamedTypeSymbol, AttributeData)>();
        for (var i = 0; i < count; i++)
        {
            var entity = compilation.GetTypeByMetadataName(string.Create(CultureInfo.InvariantCulture, $"Large.Entity{i}"))!;
            found.Add((compilation, entity, entity.GetAttributes().First(static attribute => attribute.AttributeClass!.Name == "EntityAttribute")));
        }

        return found;
    }

    private static void ParseAll(List<(Compilation Compilation, INamedTypeSymbol Entity, AttributeData Attribute)> entities)
    {
        foreach (var (compilation, entity, attribute) in entities)
        {
            if (Transforms.Entity(compilation, entity, attribute, CancellationToken.None).IsRefused)
            {
                throw new InvalidOperationException("What is measured does not work.");
            }
        }
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    private static GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new MonotableGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
}
