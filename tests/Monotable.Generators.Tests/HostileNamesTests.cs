using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>User types and members may be called anything; generated code compiles at the strictest settings all the same.</summary>
public sealed class HostileNamesTests
{
    public static TheoryData<string> HostileNames =>
    [
        "String", "Task", "Uri", "Guid", "Item", "Key", "Table", "Condition", "Stored", "Attribute", "Entity", "System", "Monotable", "Int32",
        "List", "AttributeValue", "ReadOnlySpan", "Value", "Unknown", "Match", "Clone", "PrintMembers", "Func", "ItemCodec", "@class", "@event",
        "@record",
    ];

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Entities_may_have_any_name(string name) => Generation.Run($$"""
        namespace Hostile
        {
            [global::Monotable.SingleTableAttribute("hostile")]
            internal sealed partial class Shelf;

            [global::Monotable.EntityAttribute<Shelf>]
            [global::Monotable.ItemKeyAttribute("A#{Id}", "{When}#{Name}")]
            internal sealed class {{name}}
            {
                public global::System.Guid Id { get; set; }
                public global::System.DateOnly When { get; set; }
                public string Name { get; set; } = "";
                public int Count { get; set; }
                public {{name}}? Inner { get; set; }
            }
        }
        """).Compiles();

    [Fact]
    public void Members_may_have_any_name() => Generation.Run("""
        #pragma warning disable CS8981
        using Monotable;
        namespace Hostile;

        [SingleTable("hostile")]
        [GlobalIndex("GSI1")]
        internal sealed partial class Shelf;

        [Entity<Shelf>]
        [ItemKey("A#{class}", "B#{event}#{key}")]
        [IndexKey("GSI1", "{value}#{item}", "X{reader}", Name = "ByValue")]
        internal sealed record Thing(string @class, int @event, string key, string value, string? item, int reader)
        {
            public string? @new { get; init; }
            public string? Instance { get; init; }
            public string? attribute { get; set; }
            public string? writer { get; set; }
            public string? partition { get; set; }
            public string? Source { get; set; }
            public string? Definition { get; set; }
            public required string @return { get; init; }
            public string? hasnew { get; set; }
            public int[] @params { get; set; } = [];
            public string? cancellationToken { get; set; }
        }

        [Entity<Shelf>]
        [ItemKey("C#{cancellationToken}", "D#{options}#{key}#{Take}#{Definition}")]
        internal sealed record Other(string cancellationToken, string options, string key, string Take, int Definition);
        """).Compiles();

    [Fact]
    public void Types_beside_the_entity_may_shadow_the_runtime() => Generation.Run("""
        namespace Hostile
        {
            using Monotable;

            internal sealed class OrderCodec;
            internal sealed class Item;
            internal sealed class AttributePath;
            internal sealed class KeyWriter;
            internal sealed class StoredValue;
            internal sealed class StringCodec;
            internal sealed class String;
            internal sealed class Func;
            internal sealed class ValueTask;
            internal sealed class TableQuery;

            [SingleTable("hostile")]
            internal sealed partial class Shelf;

            [Entity<Shelf>]
            [ItemKey("A#{Id}", "B")]
            internal sealed record Order
            {
                public required string Id { get; init; }
                public State State { get; init; }
                public Uri? Link { get; init; }
            }

            internal enum State { @default, @case }

            internal sealed record Uri(string Text);
        }
        """).Compiles();

    [Fact]
    public void A_part_may_occur_more_than_once() => Generation.Run("""
        using Monotable;

        namespace Repeated;

        [SingleTable("repeated")]
        internal sealed partial class Shelf;

        [Entity<Shelf>]
        [ItemKey("A#{Id}#{Id}", "{When:yyyy}#{When}#{Id}#{When:yyyyMM}")]
        internal sealed record Thing(string Id, System.DateTime When);
        """).Compiles();

    [Fact]
    public void The_global_namespace_will_do() => Generation.Run("""
        using Monotable;

        [SingleTable("bare")]
        internal sealed partial class Bare;

        [Entity<Bare>]
        [ItemKey("A#{Id}", "B")]
        internal sealed record Thing(string Id);
        """).Compiles();

    [Fact]
    public void Obsolete_members_are_stored_without_a_warning() => Generation.Run("""
        using Monotable;

        namespace Aged;

        [SingleTable("aged")]
        internal sealed partial class Shelf;

        [Entity<Shelf>]
        [ItemKey("A#{Id}", "B")]
        internal sealed class Thing
        {
            public string Id { get; set; } = "";

            [System.Obsolete]
            public int Old { get; set; }

            [System.Obsolete("Use New.")]
            public int Older { get; init; }
        }
        """).Compiles();
}
