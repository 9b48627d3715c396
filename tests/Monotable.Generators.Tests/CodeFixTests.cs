using Microsoft.CodeAnalysis.CodeFixes;
using Monotable.Generators.CodeFixes;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Fixes leave a text that a person would have written, and no diagnostic.</summary>
public sealed class CodeFixTests
{
    private const string Entity = """
        using Monotable;
        namespace Sample;

        [Entity<ShopTable>]
        [ItemKey("USER#{Id}", "PROFILE")]
        public sealed record User(string Id);
        """;

    private const string Table = """
        using Monotable;
        namespace Sample;

        [SingleTable("shop")]
        public sealed partial class ShopTable;
        """;

    private static readonly CodeFixProvider MakePartial = new MakePartialCodeFix();

    private static readonly CodeFixProvider AddSortTemplate = new AddSortTemplateCodeFix();

    [Theory]
    [InlineData("public sealed class ShopTable;", "public sealed partial class ShopTable;")]
    [InlineData("public class ShopTable\n{\n}", "public partial class ShopTable\n{\n}")]
    [InlineData("class ShopTable;", "partial class ShopTable;")]
    [InlineData("sealed internal class ShopTable; // why", "sealed internal partial class ShopTable; // why")]
    [InlineData("public\n    class ShopTable;", "public\n    partial class ShopTable;")]
    [InlineData("// why\npublic sealed /* so */ class ShopTable;", "// why\npublic sealed /* so */ partial class ShopTable;")]
    public async Task A_table_class_becomes_partial(string declaration, string expected)
    {
        var source = $$"""
            using Monotable;
            namespace Sample;

            /// <summary>The table.</summary>
            [SingleTable("shop")]
            {{declaration}}
            """;
        using var document = await FixedDocument.OpenAsync(source, Entity.Replace("public", "internal", StringComparison.Ordinal));
        Assert.Equal(["MTB0001"], document.Ids);

        Assert.Equal(source.Replace(declaration, expected, StringComparison.Ordinal), await document.FixAsync(MakePartial, "MTB0001"));
        Assert.Empty(document.Ids);
    }

    [Fact]
    public async Task All_table_classes_of_a_document_become_partial_at_once()
    {
        const string Source = """
            using Monotable;
            namespace Sample;

            [SingleTable("one")]
            public sealed class OneTable;

            [SingleTable("two")]
            public sealed class TwoTable;
            """;
        using var document = await FixedDocument.OpenAsync(Source);
        Assert.Equal(["MTB0001", "MTB0001"], document.Ids);

        var expected = Source.Replace("sealed class", "sealed partial class", StringComparison.Ordinal);
        Assert.Equal(expected, await document.FixAllAsync(MakePartial, "MTB0001"));
        Assert.Empty(document.Ids);
    }

    [Theory]
    [InlineData("[ItemKey(\"USER#{Id}\")]", "[ItemKey(\"USER#{Id}\", \"USER\")]")]
    [InlineData("[ItemKeyAttribute(\"USER#{Id}\")]", "[ItemKeyAttribute(\"USER#{Id}\", \"USER\")]")]
    [InlineData("[global::Monotable.ItemKey(\"USER#{Id}\")]", "[global::Monotable.ItemKey(\"USER#{Id}\", \"USER\")]")]
    [InlineData("[ItemKey(partition: \"USER#{Id}\")]", "[ItemKey(partition: \"USER#{Id}\", \"USER\")]")]
    [InlineData("[ItemKey(\"USER#{Id}\" /* why */)] // so", "[ItemKey(\"USER#{Id}\" /* why */, \"USER\")] // so")]
    public async Task An_entity_gets_the_sort_template(string attribute, string expected)
    {
        var source = Entity.Replace("[ItemKey(\"USER#{Id}\", \"PROFILE\")]", attribute, StringComparison.Ordinal);
        using var document = await FixedDocument.OpenAsync(source, Table);
        Assert.Equal(["MTB0102"], document.Ids);

        Assert.Equal(source.Replace(attribute, expected, StringComparison.Ordinal), await document.FixAsync(AddSortTemplate, "MTB0102"));
        Assert.Empty(document.Ids);
    }

    [Fact]
    public async Task The_sort_template_is_the_entitys_name_whatever_the_culture()
    {
        var source = Entity.Replace(", \"PROFILE\"", "", StringComparison.Ordinal).Replace("record User", "record @in", StringComparison.Ordinal);
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            using var document = await FixedDocument.OpenAsync(source, Table);
            Assert.Contains("[ItemKey(\"USER#{Id}\", \"IN\")]", await document.FixAsync(AddSortTemplate, "MTB0102"), StringComparison.Ordinal);
            Assert.Empty(document.Ids);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task All_entities_of_a_document_get_the_sort_template_at_once()
    {
        const string Source = """
            using Monotable;
            namespace Sample;

            [Entity<ShopTable>]
            [ItemKey("USER#{Id}")]
            public sealed record User(string Id);

            [Entity<ShopTable>]
            [ItemKey("PRODUCT#{Sku}")]
            public sealed record Product(string Sku);
            """;
        using var document = await FixedDocument.OpenAsync(Source, Table);
        Assert.Equal(["MTB0102", "MTB0102"], document.Ids);

        var expected = Source
            .Replace("{Id}\"", "{Id}\", \"USER\"", StringComparison.Ordinal)
            .Replace("{Sku}\"", "{Sku}\", \"PRODUCT\"", StringComparison.Ordinal);
        Assert.Equal(expected, await document.FixAllAsync(AddSortTemplate, "MTB0102"));
        Assert.Empty(document.Ids);
    }

    [Fact]
    public void Every_fix_is_for_rules_that_exist_and_can_be_applied_to_all()
    {
        Assert.All([MakePartial, AddSortTemplate], static fix =>
        {
            Assert.All(fix.FixableDiagnosticIds, static id => Assert.Contains(id, DiagnosticPagesTests.Ids));
            Assert.NotNull(fix.GetFixAllProvider());
        });
    }
}
