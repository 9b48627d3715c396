using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Generated code compiles at the strictest settings: every warning there is, documentation included, is an error.</summary>
public sealed class CompilationTests
{
    // What the test projects import for all their files, and that their own types are not documented.
    private const string Usings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    [Fact]
    public void The_shop_compiles_without_a_warning() => Generation.Run(Models.Shop).Compiles();

    [Theory]
    [InlineData("tests/Monotable.Generators.Tests/Entities", "Monotable.Generators.Tests.Entities.StockTable.Table.g.cs")]
    [InlineData("tests/Monotable.Specification.Tests/Mapping", "Monotable.Specification.Tests.Mapping.MappingTable.Table.g.cs")]
    [InlineData("tests/Monotable.Tests/Model", "Monotable.Tests.Model.ShopTable.Table.g.cs")]
    [InlineData("samples/Shop/Model", "Shop.Model.ShopTable.Table.g.cs")]
    [InlineData("samples/ImageCatalog/Model", "ImageCatalog.Model.ImageCatalogTable.Table.g.cs")]
    public void What_is_generated_for_every_table_of_the_repository_compiles_without_a_warning(string folder, string file)
    {
        var result = Generation.Run([Usings, .. Repository.Sources(folder)]);

        Assert.Contains(file, result.Files.Keys);
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Empty(result.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic =>
            diagnostic.Severity != DiagnosticSeverity.Hidden && GenerationResult.IsGenerated(diagnostic.Location)));
    }
}
