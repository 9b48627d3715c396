using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Pipeline;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>One edit re-emits what it concerns and nothing else, in both directions.</summary>
public sealed class CachingTests
{
    private const string Table = """
        using Monotable;
        namespace Cached;
        [SingleTable("cached")]
        [GlobalIndex("GSI1")]
        public sealed partial class CachedTable;
        """;

    private const string First = """
        using Monotable;
        namespace Cached;
        [Entity<CachedTable>]
        [ItemKey("FIRST#{Id}", "X")]
        [IndexKey("GSI1", "A#{Id}")]
        public sealed class First
        {
            public string Id { get; set; } = "";
        }
        """;

    private const string Second = """
        using Monotable;
        namespace Cached;
        [Entity<CachedTable>]
        [ItemKey("SECOND#{Id}", "X")]
        public sealed class Second
        {
            public string Id { get; set; } = "";
        }
        """;

    /// <summary>What consists of all entities of the table.</summary>
    private static readonly string[] Tables =
        ["Cached.CachedItem.Bodies.g.cs", "Cached.CachedItem.g.cs", "Cached.CachedTable.Table.g.cs"];

    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    [Fact]
    public void Nothing_is_emitted_again_for_an_edit_elsewhere()
    {
        var reasons = Edit("namespace Cached; public class Other;", "namespace Cached; public class Other { private int _x; }");

        Assert.All(reasons[TrackingNames.EntityModels], static reason => Assert.True(reason is Unchanged or Cached, $"{reason}"));
        Assert.All(reasons[TrackingNames.TableModels], static reason => Assert.True(reason is Unchanged or Cached, $"{reason}"));
        Assert.Equal([Cached], reasons[TrackingNames.TableFacts]);
        Assert.Equal([Cached, Cached], reasons[TrackingNames.EntityOutputs]);
    }

    [Fact]
    public void A_comment_or_a_line_before_the_entity_emits_nothing_again()
    {
        var reasons = Edit(Second, "// A comment moves every location.\n\n" + Second);

        Assert.Equal([Unchanged, Unchanged], reasons[TrackingNames.EntityModels]);
        Assert.Equal([Cached], reasons[TrackingNames.TableFacts]);
        Assert.Equal([Cached], reasons[TrackingNames.TableModels]);
        Assert.Equal([Cached, Cached], reasons[TrackingNames.EntityOutputs]);
    }

    [Fact]
    public void A_member_emits_its_own_entity_again_and_neither_the_other_nor_the_table()
    {
        var reasons = Edit(Second, Second.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal));

        Assert.Equal([Unchanged, Modified], reasons[TrackingNames.EntityModels]);
        Assert.Equal([Unchanged], reasons[TrackingNames.EntityHeaders]);
        Assert.Equal([Cached], reasons[TrackingNames.TableModels]);
        Assert.Equal([Cached, Modified], reasons[TrackingNames.EntityOutputs]);
    }

    [Fact]
    public void A_new_set_name_emits_its_entity_and_the_table_again()
    {
        var reasons = Edit(Second, Second.Replace("Entity<CachedTable>", "Entity<CachedTable>(Set = \"Others\")", StringComparison.Ordinal));

        Assert.Equal([Unchanged, Modified], reasons[TrackingNames.EntityModels]);
        Assert.Equal([Modified], reasons[TrackingNames.EntityHeaders]);
        Assert.Equal([Unchanged], reasons[TrackingNames.Refused]);
        Assert.Equal([Modified], reasons[TrackingNames.TableModels]);
        Assert.Equal([Cached, Modified], reasons[TrackingNames.EntityOutputs]);
    }

    [Fact]
    public void The_tables_key_emits_everything_again()
    {
        var reasons = Edit(Table, Table.Replace("(\"cached\"", "(\"cached\", PartitionKey = \"id\"", StringComparison.Ordinal));

        Assert.Equal([Modified, Modified], reasons[TrackingNames.EntityModels]);
        Assert.Equal([Modified], reasons[TrackingNames.TableModels]);
        Assert.Equal([Modified, Modified], reasons[TrackingNames.EntityOutputs]);
    }

    [Fact]
    public void A_new_entity_and_a_removed_one_emit_the_table_and_no_other_entity()
    {
        const string Third = """
            using Monotable;
            namespace Cached;
            [Entity<CachedTable>]
            [ItemKey("THIRD#{Id}", "X")]
            public sealed class Third
            {
                public string Id { get; set; } = "";
            }
            """;
        const string Nothing = "namespace Cached;";

        Assert.Equal([.. Tables, "Cached.Third.Bodies.g.cs", "Cached.Third.g.cs"], EmittedAgain(Nothing, Third));
        Assert.Equal(Tables, EmittedAgain(Third, Nothing));
    }

    [Fact]
    public void An_edited_entity_emits_its_own_files_and_at_most_the_tables()
    {
        string[] own = ["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"];

        Assert.Empty(EmittedAgain(Second, Second + "\n// A comment."));
        Assert.Equal(own, EmittedAgain(Second, Second.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal)));
        Assert.Equal(own, EmittedAgain(Second, Second.Replace("#{Id}", "#{Id}#Y", StringComparison.Ordinal)));
        Assert.Equal(
            ["Cached.CachedTable.Table.g.cs", .. own],
            EmittedAgain(Second, Second.Replace("Entity<CachedTable>", "Entity<CachedTable>(Set = \"Others\")", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_many_entities_an_edit_emits_one_again_and_at_most_the_table()
    {
        const int Count = 100;
        var others = Enumerable.Range(0, Count)
            .Select(static n => First.Replace("First", $"Entity{n}", StringComparison.Ordinal).Replace("FIRST", $"E{n}", StringComparison.Ordinal))
            .Prepend(Table)
            .ToList();
        string[] own = ["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"];

        Assert.Empty(EmittedAgain("namespace Cached;", "namespace Cached; public class Other;", [.. others, Second]));
        Assert.Equal(own, EmittedAgain(Second, Second.Replace("Id", "Key", StringComparison.Ordinal), others));
        Assert.Equal(
            ["Cached.CachedTable.Table.g.cs", .. own],
            EmittedAgain(Second, Second.Replace("Entity<CachedTable>", "Entity<CachedTable>(Set = \"Others\")", StringComparison.Ordinal), others));
    }

    [Fact]
    public void A_partition_that_entities_share_is_emitted_again_only_when_the_sharing_changes()
    {
        var shared = Second.Replace("SECOND#{Id}\", \"X", "FIRST#{Id}\", \"Y", StringComparison.Ordinal);
        var member = shared.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal);
        string[] own = ["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"];
        string[] others = [Table, First];

        Assert.Equal(["Cached.CachedItem.Bodies.g.cs", "Cached.CachedItem.g.cs", .. own], EmittedAgain(Second, shared, others));
        Assert.Equal(own, EmittedAgain(shared, shared.Replace("\"Y", "\"Z", StringComparison.Ordinal), others));
        Assert.Equal(own, EmittedAgain(shared, member, others));
    }

    [Fact]
    public void An_entity_is_emitted_again_when_another_comes_that_its_queries_must_keep_out()
    {
        var own = First.Replace("\"X", "\"A#{Number}", StringComparison.Ordinal)
            .Replace("string Id", "int Number { get; set; } public string Id", StringComparison.Ordinal);
        var begunAlike = Second.Replace("SECOND#{Id}\", \"X", "FIRST#{Id}\", \"A#TOTAL", StringComparison.Ordinal);
        string[] files = ["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"];

        Assert.Equal(
            ["Cached.CachedItem.Bodies.g.cs", "Cached.CachedItem.g.cs", "Cached.First.Bodies.g.cs", "Cached.First.g.cs", .. files],
            EmittedAgain(Second, begunAlike, [Table, own]));
        Assert.Equal(files, EmittedAgain(begunAlike, begunAlike.Replace("TOTAL", "SUM", StringComparison.Ordinal), [Table, own]));
    }

    [Fact]
    public void A_collection_is_emitted_again_for_its_own_changes_and_its_keys_alone()
    {
        const string Collection = """
            using System.Collections.Generic;
            using Monotable;
            namespace Cached;
            [ItemCollection<CachedTable>]
            public sealed record Pair(First First, IReadOnlyList<Second> Seconds);
            """;
        var shared = Second.Replace("SECOND#{Id}\", \"X", "FIRST#{Id}\", \"Y#{Id}", StringComparison.Ordinal);
        var member = shared.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal);
        string[] own = ["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"];

        Assert.Empty(EmittedAgain(Collection, "// A comment.\n" + Collection, [Table, First, shared]));
        Assert.Equal(
            ["Cached.Pair.Collection.g.cs"],
            EmittedAgain(Collection, Collection.Replace("First First", "First? First", StringComparison.Ordinal), [Table, First, shared]));
        Assert.Equal(own, EmittedAgain(shared, member, [Table, First, Collection]));
        Assert.Equal(own, EmittedAgain(shared, shared.Replace("\"Y", "\"Z", StringComparison.Ordinal), [Table, First, Collection]));
    }

    [Fact]
    public void A_faulty_edit_takes_its_entity_away_and_emits_no_other_again()
    {
        var faulty = Second.Replace("{Id}", "{Ids}", StringComparison.Ordinal);
        string[] others = [Table, First];

        Assert.Equal(Tables, EmittedAgain(Second, faulty, others));
        Assert.Equal([.. Tables, "Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"], EmittedAgain(faulty, Second, others));
    }

    [Fact]
    public void An_included_entity_is_emitted_again_for_its_own_changes_alone()
    {
        const string Domain = """
            using Monotable;
            namespace Cached;
            [Entity]
            [ItemKey("INCLUDED#{Id}", "X")]
            public sealed class Included
            {
                public string Id { get; set; } = "";
            }
            """;
        var included = Domain + "\n" + Table.Replace("using Monotable;\nnamespace Cached;\n", "[Includes<Included>]\n", StringComparison.Ordinal);
        string[] others = [First, Second];

        Assert.Empty(EmittedAgain(included, included + "\n// A comment.", others));
        Assert.Equal(
            ["Cached.Included.Bodies.g.cs", "Cached.Included.g.cs"],
            EmittedAgain(included, included.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal), others));

        var edited = Second.Replace("string Id", "int Count { get; set; } public string Id", StringComparison.Ordinal);
        Assert.Equal(["Cached.Second.Bodies.g.cs", "Cached.Second.g.cs"], EmittedAgain(Second, edited, [First, included]));
    }

    /// <summary>Which files are new after an edit. A cached one is the very text of the run before.</summary>
    private static IEnumerable<string> EmittedAgain(string before, string after, IEnumerable<string>? others = null)
    {
        var (first, second) = Run(before, after, others ?? [Table, First, Second]);
        var texts = first.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText);
        return second.GeneratedSources
            .Where(source => !texts.TryGetValue(source.HintName, out var text) || !ReferenceEquals(text, source.SourceText))
            .Select(static source => source.HintName)
            .Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, IncrementalStepRunReason[]> Edit(string before, string after) =>
        Run(before, after, [Table, First, Second]).After.TrackedSteps.ToDictionary(
            static pair => pair.Key,
            static pair => pair.Value.SelectMany(static step => step.Outputs).Select(static output => output.Reason).ToArray());

    private static (GeneratorRunResult Before, GeneratorRunResult After) Run(string before, string after, IEnumerable<string> others)
    {
        var sources = others.ToList();
        if (!sources.Contains(before))
        {
            sources.Add(before);
        }

        var compilation = Generation.Compile(sources);
        var driver = Generation.NewDriver().RunGenerators(compilation);
        var old = compilation.SyntaxTrees[sources.IndexOf(before)];
        var tree = CSharpSyntaxTree.ParseText(after, Generation.ParseOptions, old.FilePath, System.Text.Encoding.UTF8);
        var edited = compilation.ReplaceSyntaxTree(old, tree);
        return (driver.GetRunResult().Results.Single(), driver.RunGenerators(edited).GetRunResult().Results.Single());
    }
}
