using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Monotable.Tests.Compilation;

/// <summary>
/// Compiles statements of user code against this process's assemblies, which hold the framework, LINQ for async streams and the shop.
/// </summary>
internal static class Snippet
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Snippet",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(
            static path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles statements that may use <c>shop</c>, <c>key</c> and <c>now</c>.</summary>
    /// <returns>The errors.</returns>
    public static IReadOnlyList<Diagnostic> ErrorsOf(string statements)
    {
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Monotable;
            using Monotable.Tests.Model;

            public static class Snippet
            {
                public static async Task RunAsync(ShopTable shop, OrderKey key, DateTimeOffset now)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }
            """,
            ParseOptions);
        return [.. Empty.AddSyntaxTrees(tree).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    public static void Compiles(string statements) => Assert.Empty(ErrorsOf(statements));
}
