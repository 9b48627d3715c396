using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Members of nested types may be called as the fields of their documents are, and as what those are made of.</summary>
public sealed class HostileDocumentsTests
{
    private const string Source = """
        #pragma warning disable CS8981
        using System.Collections.Generic;
        using Monotable;
        namespace Hostile;

        [SingleTable("hostile")]
        [GlobalIndex("GSI1")]
        internal sealed partial class Shelf;

        [Entity<Shelf>]
        [ItemKey("A#{Id}", "B")]
        [IndexKey("GSI1", "{Keyed.Key}#{Keyed.path}", Name = "ByKeyed")]
        internal sealed record Thing(string Id, Inner Keyed)
        {
            public Inner? Documents { get; init; }
            public List<Inner> Path { get; init; } = [];
            public Dictionary<string, Inner[]> Instance { get; init; } = [];
            public Pair<Inner>? First { get; init; }
            public Pair<Other.Inner>? Second { get; init; }
            public Dictionary<string, List<Dictionary<string, Slot?>>?> Deep { get; init; } = [];
        }

        internal sealed record Pair<T>(T Left, T Right);

        internal readonly record struct Slot(int Number, HashSet<int>? Used, List<Slot> Slots);

        internal sealed record Inner(string Key, string path)
        {
            public string? Path { get; init; }
            public int ToValue { get; init; }
            public int? EqualTo { get; init; }
            public bool In { get; init; }
            public string[] Exists { get; init; } = [];
            public HashSet<string> NotExists { get; init; } = [];
            public Inner? IsOfType { get; init; }
            public string? TDocument { get; init; }
            public string? StoredValue { get; init; }
            public System.DateOnly AttributeValue { get; init; }
            public string? InnerFields { get; init; }
            public string? KeyedParts { get; init; }
            public string? toValue { get; init; }
            public string? @event { get; init; }
            public string? Func { get; init; }
            public string? DocumentsName { get; init; }
            public decimal value { get; init; }
        }

        internal static class Other
        {
            internal sealed record Inner(int Number, OptionalInner? Inside);

            internal sealed record OptionalInner(int Number);
        }
        """;

    [Fact]
    public void Members_of_nested_types_may_have_any_name() => Generation.Run(Source).Compiles();
}
