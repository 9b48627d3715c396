using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>The same model gives the same text, whatever the order of files and the machine's culture.</summary>
public sealed class StabilityTests
{
    private const string Table = """
        using Monotable;
        namespace Sorted;
        [SingleTable("sorted")]
        [GlobalIndex("GSI1")]
        internal sealed partial class SortedTable;
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
}
