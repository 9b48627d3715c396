using System.Globalization;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests.KeySpace;

/// <summary>Which entities of a table get in each other's way.</summary>
public sealed class KeySpaceTests
{
    [Theory]
    [InlineData("Guid", "A#{P}", "int", "A#{P}")]
    [InlineData("DateTime", "A#{P}", "DateOnly", "A#{P}")]
    [InlineData("string", "A#{P}", "string", "A#{P}#X")]
    [InlineData("string", "A#{P}#X", "string", "A#{P}#Y")]
    [InlineData("string", "A#{P}", "string", "B#{P}")]
    [InlineData("bool", "A#{P}", "string", "A#2")]
    [InlineData("decimal", "A#{P}", "string", "A#Q")]
    [InlineData("DayOfWeek", "A#{P}", "string", "A#Someday")]
    [InlineData("DateTime", "A#{P:yyyyMM}", "DateTime", "A#{P:yyyyMMdd}")]
    [InlineData("uint", "A#{P}", "int", "A#{P}")]
    public void Keys_that_differ_for_all_values_are_distinct(string firstType, string first, string secondType, string second) =>
        Assert.DoesNotContain("MTB0601", Run(firstType, first, secondType, second).Ids);

    [Theory]
    [InlineData("string", "A#{P}", "int", "A#{P}", "A#")]
    [InlineData("string", "A#{P}", "string", "A#B", "A#B")]
    [InlineData("string", "{P}", "string", "B#C#{P}", "B#C#")]
    [InlineData("decimal", "A#{P}", "string", "A#O", "A#O")]
    [InlineData("DayOfWeek", "A#{P}", "string", "A#Monday", "A#Monday")]
    [InlineData("DateTime", "A#{P:yyyyMM}", "string", "A#202501", "A#202501")]
    [InlineData("string", "A#{P:raw}", "string", "A#B#{P}", "A#B#")]
    [InlineData("Guid", "A#{P}", "Guid", "A#{P}", "A#")]
    [InlineData("long", "A#{P}", "TimeSpan", "A#{P}", "A#")]
    public void Keys_that_can_be_the_same_are_reported_with_an_example(
        string firstType, string first, string secondType, string second, string example)
    {
        var message = Text(Assert.Single(Run(firstType, first, secondType, second).Diagnostics, static found => found.Id == "MTB0601"));
        Assert.Contains($", \"{example}", message, StringComparison.Ordinal);
        Assert.Contains("'First'", message, StringComparison.Ordinal);
        Assert.Contains("'Second'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_partitions_make_sort_keys_distinct() => Assert.Empty(Generation.Run(Model(
        """[ItemKey("A#{P}", "X")] record First(string P)""",
        """[ItemKey("B#{P}", "X")] record Second(string P)""")).Ids);

    [Fact]
    public void A_query_that_reads_others_names_them_all()
    {
        var result = Generation.Run(Model(
            """[ItemKey("A#{P}", "ORDER#{N}")] record Order(string P, int N)""",
            """[ItemKey("A#{P}", "ORDER#{N}#LINE#{M}")] record Line(string P, int N, int M)""",
            """[ItemKey("A#{P}", "ORDER#{N}#NOTE")] record Note(string P, int N)""",
            """[ItemKey("A#{P}", "OTHER")] record Other(string P)"""));
        var found = result.Diagnostics.Select(static diagnostic => (diagnostic.Id, Message: Text(diagnostic))).ToList();
        Assert.All(found, static diagnostic => Assert.Equal("MTB0602", diagnostic.Id));
        Assert.Contains(found, static diagnostic => diagnostic.Message.StartsWith(
            "A query of 'Order' on the table also reads, and pays for, items of 'Line', 'Note'", StringComparison.Ordinal));
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Message.Contains("'Other'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_query_on_an_index_that_reads_others_is_reported_there()
    {
        var result = Generation.Run(Model(
            """[ItemKey("A#{P}", "X")] [IndexKey("GSI1", "STATE#{State}", "{P}")] record First(string P, string State)""",
            """[ItemKey("B#{P}", "X")] [IndexKey("GSI1", "STATE#{State}", "{P}")] record Second(string P, string State)"""));
        Assert.Equal(["MTB0602", "MTB0602"], result.Ids);
        Assert.All(result.Diagnostics, static found => Assert.Contains("index 'GSI1'", Text(found), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A#{N}", "int", "A#TOTAL#{P}")]
    [InlineData("A#{N}", "DateOnly", "A#NOTE")]
    [InlineData("A#{N}", "decimal", "A#Q")]
    [InlineData("A#{N}", "DayOfWeek", "A#Xmas#{P}")]
    [InlineData("A#{N}", "Guid", "A#z#{P}")]
    [InlineData("A#{N}#{P}", "int", "A#TOTAL#{P}")]
    [InlineData("A#{P}#{N}", "int", "A#{P}#TOTAL")]
    [InlineData("{N}", "DateTime", "PROFILE")]
    [InlineData("A", "int", "A#{P}")]
    [InlineData("A#{P}", "int", "A#{P}#X")]
    public void Ends_of_a_querys_own_keys_keep_others_out_that_begin_alike(string sort, string type, string other)
    {
        var result = Generation.Run(Model(
            $"""[ItemKey("P#{"{P}"}", "{sort}")] record Own(string P, {type} N)""",
            $"""[ItemKey("P#{"{P}"}", "{other}")] record Other(string P)"""));
        Assert.Empty(result.Ids);
        var own = result.Files["Space.Own.g.cs"];
        Assert.Equal(sort.Contains("{N}", StringComparison.Ordinal), own.Contains("    Ends = new(", StringComparison.Ordinal));
        Assert.DoesNotContain("Ends = ", result.Files["Space.Other.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_are_sent_where_only_a_query_with_parts_fixed_can_keep_others_out()
    {
        var result = Generation.Run(Model(
            """[ItemKey("P#{P}", "A#{N}#{M}#END")] record Own(string P, int N, int M)""",
            """[ItemKey("P#{P}", "A#{N}#TOTAL")] record Total(string P, int N)""",
            """[ItemKey("P#{P}", "A#{N}#{M}#ENDED")] record Ended(string P, int N, int M)"""));
        Assert.Equal(["MTB0602", "MTB0602", "MTB0602"], result.Ids);
        var own = result.Files["Space.Own.g.cs"];
        Assert.Contains("""Ends = new("-0000000000#END", "09999999999#END", """, own, StringComparison.Ordinal);
        Assert.Contains("EndsKey = true,", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_a_collection_nests_lie_between_one_another_on_purpose()
    {
        string[] entities =
        [
            """[ItemKey("A#{P}", "ORDER#{N}")] record Order(string P, int N)""",
            """[ItemKey("A#{P}", "ORDER#{N}#LINE#{M}")] record Line(string P, int N, int M)""",
            """[ItemKey("A#{P}", "ORDER#{N}#NOTE")] record Note(string P, int N)""",
        ];
        const string Collections = """
            [ItemCollection] public sealed record Story(Order Order, System.Collections.Generic.IReadOnlyList<Line> Lines);
            [ItemCollection<SpaceTable>(IgnoreOthers = true)]
            public sealed record All(System.Collections.Generic.IReadOnlyList<Story> Stories);
            """;
        var result = Generation.Run(Model(entities) + "\n" + Collections);
        Assert.Equal(
            [
                "A query of 'Line' on the table also reads, and pays for, items of 'Note'",
                "A query of 'Note' on the table also reads, and pays for, items of 'Line', 'Order'",
                "A query of 'Order' on the table also reads, and pays for, items of 'Note'",
            ],
            result.Diagnostics.Select(static found => Text(found).Split(", which", 2)[0]).Order(StringComparer.Ordinal));
        Assert.Empty(Generation.Run(Model(entities[..2]) + "\n" + Collections).Ids);
    }

    [Fact]
    public void Entities_of_different_tables_do_not_meet() => Assert.Empty(Generation.Run(
        """
        using Monotable;
        namespace Apart;
        [SingleTable("one")] public sealed partial class One;
        [SingleTable("two")] public sealed partial class Two;
        [Entity<One>] [ItemKey("A#{P}", "X")] public sealed record First(string P);
        [Entity<Two>] [ItemKey("A#{P}", "X")] public sealed record Second(string P);
        """).Ids);

    private static GenerationResult Run(string firstType, string first, string secondType, string second) => Generation.Run(Model(
        $"""[ItemKey("K", "{first}")] record First({firstType} P)""",
        $"""[ItemKey("K", "{second}")] record Second({secondType} P)"""));

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string Model(params IReadOnlyList<string> entities) =>
        $$"""
        using System;
        using Monotable;
        namespace Space;
        [SingleTable("space")] {{(entities.Any(static entity => entity.Contains("GSI1", StringComparison.Ordinal)) ? "[GlobalIndex(\"GSI1\")]" : "")}}
        public sealed partial class SpaceTable;
        {{string.Join('\n', entities.Select(Entity))}}
        """;

    private static string Entity(string entity) =>
        $"[Entity<SpaceTable>] {entity.Replace("] record", "] public sealed record", StringComparison.Ordinal)};";
}
