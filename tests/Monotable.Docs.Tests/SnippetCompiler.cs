using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Pipeline;

namespace Monotable.Docs.Tests;

/// <summary>Compiles a page's C# with the generator, as a user's project would.</summary>
/// <remarks>
/// Blocks marked <c>compile</c> are files. Blocks marked <c>statements</c> are the bodies of methods whose parameters are the names that the guide
/// uses without declaring them. Every page of the guide sees the model that getting-started declares.
/// </remarks>
internal static class SnippetCompiler
{
    private const string ModelPage = "docs/guide/getting-started.md";

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles all blocks of a page that are to compile.</summary>
    /// <returns>The compilation.</returns>
    public static CompiledPage Compile(Page page) => Compile(page, page.Snippets.Where(static snippet => snippet.IsStatements));

    /// <summary>Compiles some blocks of statements with the files of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="statements">The blocks of statements.</param>
    /// <param name="more">Further files.</param>
    /// <returns>The compilation.</returns>
    public static CompiledPage Compile(Page page, IEnumerable<Snippet> statements, params IEnumerable<string> more)
    {
        var texts = FilesFor(page).Concat(statements)
            .Select(static snippet => Parse(TextOf(snippet), $"{snippet.Page}:{snippet.Line}.cs"))
            .Concat(more.Select(static (text, i) => Parse(text, $"More{i}.cs")));
        var compilation = CSharpCompilation.Create(
            "Snippets",
            [Parse(GlobalUsings, "GlobalUsings.cs"), .. texts],
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new MonotableGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);
        return new((CSharpCompilation)generated, reported);
    }

    private static IEnumerable<Snippet> FilesFor(Page page)
    {
        Page[] pages = page.Path == ModelPage || !page.Path.StartsWith("docs/", StringComparison.Ordinal)
            ? [page]
            : [Documentation.Load(ModelPage), page];
        return pages.SelectMany(static one => one.Snippets).Where(static snippet => snippet.IsFile);
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static string TextOf(Snippet snippet) => snippet.IsFile
        ? $"#line {snippet.Line} \"{snippet.Page}\"\n{snippet.Code}"
        : $$"""
            using Monotable;
            using Monotable.Protocol;

            namespace Shop;

            internal static class Snippet{{snippet.Line}}
            {
                public static async Task RunAsync(
                    ShopTable shop, Order order, Product product, string userId, DateTimeOffset placedAt, string orderId, string? cursor,
                    CancellationToken cancellationToken)
                {
                    await Task.CompletedTask;
            #line {{snippet.Line}} "{{snippet.Page}}"
            {{snippet.Code}}
                }
            }
            """;
}
