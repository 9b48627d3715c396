using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>The same model gives the same text, whatever the order of files, the machine's culture, and where its classes come from.</summary>
public sealed class StabilityTests
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

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        string[] entities = [Table, .. Enumerable.Range(1, 6).Select(static n => $$"""
            using Monotable;
            namespace Sorted;
            [Entity<SortedTable>]
            [ItemKey("E{{n}}#{Id}", "X")]
            [IndexKey("GSI1", "A{{n}}#{Id}")]
            internal sealed record Entity{{n}}(string Id);
            """)];
        var files = Generation.Run(entities).Compiles().Files;
        var random = new Random(7);
        for (var i = 0; i < 5; i++)
        {
            var shuffled = entities.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(files, Generation.Run(shuffled).Files);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Generation.Run(Models.Shop).Files;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(expected, Generation.Run(Models.Shop).Files);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Generated_text_has_line_feeds_only_and_no_trailing_space()
    {
        foreach (var text in Generation.Run(Models.Shop).Files.Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        }
    }

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

    private static GenerationResult Include(string source, bool fromImage)
    {
        var domain = Generation.Compile([source])
            .WithAssemblyName("Domain")
            .WithOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                .WithNullableContextOptions(NullableContextOptions.Enable));
        MetadataReference reference = domain.ToMetadataReference();
        if (fromImage)
        {
            using var image = new MemoryStream();
            Assert.True(domain.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
            reference = MetadataReference.CreateFromImage(image.ToArray());
        }

        var table = Table.Replace("internal sealed", "[Includes<global::Domain.Product>] internal sealed", StringComparison.Ordinal);
        return Generation.Run(Generation.Compile([table], reference));
    }
}
