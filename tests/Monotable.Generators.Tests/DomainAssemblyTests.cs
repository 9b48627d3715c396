using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Entities of a domain assembly beside the table's, by reference to its project and to its image.</summary>
public sealed class DomainAssemblyTests
{
    private const string Table = """
        using Monotable;
        namespace Sorted;
        [SingleTable("sorted")]
        [GlobalIndex("GSI1")]
        internal sealed partial class SortedTable;
        """;

    private const string Domain = """
        using System.Collections.Generic;
        using Monotable;

        namespace Domain;

        public enum Size { Small, Large }

        public sealed record Maker(string Name);

        [Entity]
        [ItemKey("PRODUCT#{Sku}", "PRODUCT")]
        [IndexKey("GSI1", "SIZE#{Size}")]
        public sealed record Product([AttributeName("sku")] string Sku, Size Size, Maker? Maker = null)
        {
            public required decimal Price { get; init; }
            public List<string> Names { get; init; } = new();
            public int Stock { get; init; }
            internal int Hidden { get; set; }
            [NotStored] public int Computed => Stock;
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Entities_of_a_domain_assembly_are_included(bool fromImage)
    {
        var result = Include(Domain, fromImage).Compiles();

        Assert.Contains("Sorted.Product.g.cs", result.Files.Keys);
        var codec = result.Files["Sorted.Product.Bodies.g.cs"];
        Assert.Contains("\"sku\"", codec, StringComparison.Ordinal);
        Assert.Contains("set_Stock", codec, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", codec, StringComparison.Ordinal);
        Assert.DoesNotContain("Computed", codec, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_only_the_domain_assembly_can_set_is_reported_at_the_include(bool fromImage)
    {
        var result = Include(Domain.Replace("Stock { get; init; }", "Stock { get; private set; }", StringComparison.Ordinal), fromImage);

        Assert.Equal(["MTB0310"], result.Ids);
        var location = result.Diagnostics[0].Location;
        Assert.StartsWith("Includes", location.SourceTree!.ToString()[location.SourceSpan.Start..], StringComparison.Ordinal);
        Assert.DoesNotContain("Stock", result.Files["Sorted.Product.Bodies.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_wrong_with_an_included_entity_is_reported_at_the_include(bool fromImage)
    {
        var result = Include(Domain.Replace("PRODUCT#{Sku}", "PRODUCT#{Sky}", StringComparison.Ordinal), fromImage);

        Assert.Equal(["MTB0105"], result.Ids);
        Assert.True(result.Output.ContainsSyntaxTree(result.Diagnostics[0].Location.SourceTree!));
    }

    [Theory]
    [InlineData("#pragma warning disable MTB0310", "Stock { get; private set; }", true)]
    [InlineData("", "Stock { get; private set; }", false)]
    [InlineData("", "Stock { get; set; }", true)]
    [InlineData("", "Stock { get; init; }", true)]
    [InlineData("", "Unseen { private get; set; }", true)]
    public void The_report_at_the_include_obeys_a_pragma_and_comes_only_where_it_must(string pragma, string member, bool isSilent)
    {
        var domain = Domain.Replace("Stock { get; init; }", member, StringComparison.Ordinal)
            .Replace("[NotStored] public int Computed => Stock;", "[NotStored] public int Computed => 1;", StringComparison.Ordinal);
        var result = Include(domain, fromImage: true, pragma);
        Assert.Equal(isSilent ? [] : ["MTB0310"], result.Ids);
    }

    private static GenerationResult Include(string source, bool fromImage, string pragma = "")
    {
        var domain = Generation.Compile([source])
            .WithAssemblyName("Domain")
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithNullableContextOptions(NullableContextOptions.Enable));
        MetadataReference reference = domain.ToMetadataReference();
        if (fromImage)
        {
            using var image = new MemoryStream();
            Assert.True(domain.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
            reference = MetadataReference.CreateFromImage(image.ToArray());
        }

        var table = Table.Replace("internal sealed", "[Includes<global::Domain.Product>] internal sealed", StringComparison.Ordinal);
        return Generation.Run(Generation.Compile([$"{pragma}\n{table}"], reference));
    }
}
