using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Closed hierarchies of any build compile without a warning, at the strictest settings.</summary>
public sealed class HierarchyTests
{
    private const string Many = """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Monotable;
        namespace Many;

        [SingleTable("many")]
        internal sealed partial class ManyTable;

        [Derived<Other>("o"), Derived<Concrete>("c")]
        public record Concrete
        {
            public int Number { get; private set; }
            public sealed record Other(Concrete? Inner, Kind.Other? Stranger) : Concrete { public int Rest { get; init; } }
        }

        [Derived<Other>("\"quoted\"\\"), Derived<Second>("&<>")]
        [DiscriminatorName("\"kind\" & <more>")]
        public abstract class Kind
        {
            public int Shared { get; init; }
            public sealed class Other : Kind { public int Rest { get; init; } }
            public sealed class Second : Kind { public List<Kind> Kinds { get; init; } = new(); }
        }

        [Derived<Value>("value"), Derived<@class>("class")]
        public interface IAny;

        public struct Value : IAny { public int Of { get; init; } }
        public sealed class @class : IAny { public IAny? @event { get; init; } }

        [Entity<ManyTable>]
        [ItemKey("A#{Id}", "A")]
        public sealed record Root(string Id, Concrete First, Concrete? Second, Kind.Other Direct, ImmutableArray<Kind> Kinds, IAny Any)
        {
            public Dictionary<string, IAny?>? More { get; init; }
            public Value Plain { get; init; }
            public Root? Inner { get; init; }
        }
        """;

    [Fact]
    public void Cases_of_one_name_and_types_that_are_several_things_at_once_compile() =>
        Generation.Run(Many).Compiles();

    [Fact]
    public void An_included_entity_may_hold_a_hierarchy() => Assert.Contains(
        "Other.OtherTable.Table.g.cs",
        Generation.Run("""
            #pragma warning disable CS1591
            using Monotable;
            namespace Other;

            [SingleTable("other")]
            [Includes<Root>]
            internal sealed partial class OtherTable;

            [Entity]
            [ItemKey("A#{Id}", "A")]
            public sealed record Root(string Id, Kind? Kind);

            [Derived<Kind.One>("one")]
            public abstract record Kind
            {
                public sealed record One(int Number) : Kind;
            }
            """).Compiles().Files.Keys);
}
