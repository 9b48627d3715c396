using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>
/// The many ways in which a model can be wrong: each is a diagnostic of its rule at the declaration, and never generated code that does not compile.
/// </summary>
public sealed class RefusedModelTests
{
    private const string Types = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Monotable;
        using Monotable.Protocol;

        namespace Refused;

        [SingleTable("refused")]
        public sealed partial class Shelf;

        public sealed record Place(string Street, string? City);

        public sealed class Hidden { private Hidden(int other) { } public int Value { get; set; } }

        public abstract class Base { public int Value { get; set; } }

        public sealed class NoConverter;

        public sealed class OtherConverter : IAttributeConverter<string, string>
        {
            public string ToStored(string value) => value;
            public string FromStored(string stored) => stored;
        }

        public sealed class NeedyConverter(string prefix) : IAttributeConverter<string, string>
        {
            public string ToStored(string value) => prefix + value;
            public string FromStored(string stored) => stored;
        }

        public sealed class ClosedConverter : IAttributeConverter<string, string>
        {
            private ClosedConverter() { }
            public string ToStored(string value) => value;
            public string FromStored(string stored) => stored;
        }

        public abstract class AbstractConverter : IAttributeConverter<string, string>
        {
            public string ToStored(string value) => value;
            public string FromStored(string stored) => stored;
        }

        public sealed class ObjectConverter : IAttributeConverter<string, object>
        {
            public object ToStored(string value) => value;
            public string FromStored(object stored) => (string)stored;
        }
        """;

    public static TheoryData<string, string, string> WrongTemplates { get; } = new()
    {
        { "MTB0104", "A#{Id", "X" },
        { "MTB0104", "A#Id}", "X" },
        { "MTB0104", "A#{}", "X" },
        { "MTB0104", "A#{ }", "X" },
        { "MTB0104", "A#{{Id}", "X" },
        { "MTB0104", "A#{Id:}", "X" },
        { "MTB0104", "", "X" },
        { "MTB0104", "A#{Id}", "" },
        { "MTB0105", "A#{Nope}", "X" },
        { "MTB0105", "A#{id}", "X" },
        { "MTB0105", "A#{Id.}", "X" },
        { "MTB0105", "A#{.Id}", "X" },
        { "MTB0105", "A#{Place.Nope}", "X" },
        { "MTB0105", "A#{Id.Length}", "X" },
        { "MTB0106", "A#{Note}", "X" },
        { "MTB0106", "A#{Count}", "X" },
        { "MTB0106", "A#{Place.City}", "X" },
        { "MTB0106", "A#{Elsewhere.Street}", "X" },
        { "MTB0107", "A#{Ignored}", "X" },
        { "MTB0107", "A#{Computed}", "X" },
        { "MTB0108", "A#{Tags}", "X" },
        { "MTB0108", "A#{Place}", "X" },
        { "MTB0108", "A#{Names}", "X" },
        { "MTB0108", "A#{Anything}", "X" },
        { "MTB0109", "A#{Id}B", "X" },
        { "MTB0109", "A#{Id}{When}", "X" },
        { "MTB0109", "A#{Price}X#", "X" },
        { "MTB0109", "A#{Link}:", "X" },
        { "MTB0110", "A#{Number:yyyy}", "X" },
        { "MTB0110", "A#{Id:x}", "X" },
        { "MTB0110", "A#{When:ddMMyyyy}", "X" },
        { "MTB0110", "A#{When:yyyy-MMM}", "X" },
        { "MTB0110", "A#{When:HH}", "X" },
        { "MTB0110", "A#{When:yyyydd}", "X" },
        { "MTB0110", "A#{When:yyyyMMddTHHss}", "X" },
        { "MTB0110", "A#{Number:raw}", "X" },
        { "MTB0110", "A#{Id:desc}", "X" },
        { "MTB0111", "{Flag}", "X" },
    };

    public static TheoryData<string, string> WrongMembers { get; } = new()
    {
        { "MTB0301", "public object Bad { get; set; } = 1;" },
        { "MTB0301", "public dynamic Bad { get; set; } = 1;" },
        { "MTB0301", "public System.IO.Stream Bad { get; set; } = System.IO.Stream.Null;" },
        { "MTB0301", "public Func<int>? Bad { get; set; }" },
        { "MTB0301", "public int[,] Bad { get; set; } = new int[0, 0];" },
        { "MTB0301", "public Dictionary<int, string> Bad { get; set; } = new();" },
        { "MTB0301", "public HashSet<bool> Bad { get; set; } = new();" },
        { "MTB0301", "public HashSet<List<int>> Bad { get; set; } = new();" },
        { "MTB0301", "public HashSet<int?> Bad { get; set; } = new();" },
        { "MTB0301", "public List<object> Bad { get; set; } = new();" },
        { "MTB0301", "public IComparable? Bad { get; set; }" },
        { "MTB0301", "public System.Threading.Tasks.Task? Bad { get; set; }" },
        { "MTB0301", "public nint Bad { get; set; }" },
        { "MTB0301", "public Queue<int> Bad { get; set; } = new();" },
        { "MTB0301", "public Base? Bad { get; set; }" },
        { "MTB0301 MTB0302", "public Hidden? Bad { get; set; }" },
        { "MTB0304", "[Converter<NoConverter>] public int Bad { get; set; }" },
        { "MTB0304", "[Converter<OtherConverter>] public int Bad { get; set; }" },
        { "MTB0304", "[Converter<ObjectConverter>] public string Bad { get; set; } = \"\";" },
        { "MTB0305", "[AttributeName(\"Id\")] public int Bad { get; set; }" },
        { "MTB0306", "[AttributeName(\"pk\")] public int Bad { get; set; }" },
        { "MTB0306", "[AttributeName(\"_t\")] public int Bad { get; set; }" },
        { "MTB0307", "[AttributeName(\"\")] public int Bad { get; set; }" },
        { "MTB0308", "[StoredAs(EnumForm.Number)] public int Bad { get; set; }" },
        { "MTB0311", "[Version] public string Bad { get; set; } = \"\";" },
        { "MTB0311", "[Version] public long? Bad { get; set; }" },
        { "MTB0311", "[Version, Counter] public long Bad { get; set; }" },
        { "MTB0311", "[Version] public long Good { get; set; } [Version] public long Bad { get; set; }" },
        { "MTB0311", "[CreatedAt] public DateOnly Bad { get; set; }" },
        { "MTB0311", "[UpdatedAt] public long Bad { get; set; }" },
        { "MTB0311", "[Counter] public string Bad { get; set; } = \"\";" },
        { "MTB0311", "[TimeToLive] public int Bad { get; set; }" },
        { "MTB0311", "[TimeToLive] public DateOnly Bad { get; set; }" },
        { "MTB0311", "[TimeToLive, AttributeName(\"until\")] public long Bad { get; set; }" },
        { "MTB0802", "[Unique, Version] public long Bad { get; set; }" },
        { "MTB0802", "[Unique, TimeToLive] public long Bad { get; set; }" },
        { "MTB0108", "[Unique] public List<string> Bad { get; set; } = new();" },
        { "MTB0802", "public Deep Bad { get; set; } = new(); public sealed class Deep { [Unique] public long Version { get; set; } }" },
        { "MTB0305", "[TimeToLive] public long Good { get; set; } [TimeToLive] public long Bad { get; set; }" },
        { "MTB0305", "[TimeToLive] public long Good { get; set; } public int ttl { get; set; }" },
        { "MTB0311", "public Deep Bad { get; set; } = new(); public sealed class Deep { [Version] public long Version { get; set; } }" },
    };

    public static TheoryData<string> WrongCases { get; } =
    [
        "[Derived<Shape>(\"a\")]",
        "[Derived<string>(\"a\")]",
        "[Derived<Place>(\"a\")]",
        "[Derived<Line>(\"\")]",
        "[Derived<Line>(\"a\"), Derived<Line>(\"b\")]",
        "[Derived<Line>(\"a\"), Derived<Dot>(\"a\")]",
        "[Derived<Line>(\"a\"), DiscriminatorName(\"Length\")]",
        "[Derived<Line[]>(\"a\")]",
        "[Derived<Stored>(\"a\")]",
        "[Derived<Line.Inner>(\"a\")]",
    ];

    [Theory]
    [MemberData(nameof(WrongCases))]
    public void A_wrong_case_of_a_hierarchy_is_refused(string attributes)
    {
        Assert.Equal(["MTB0320"], Refuse(Hierarchy(attributes)));
        Accept(Hierarchy("[Derived<Line>(\"a\"), Derived<Dot>(\"b\")]"));
    }

    [Theory]
    [MemberData(nameof(WrongTemplates))]
    public void A_wrong_template_is_refused(string id, string partition, string sort)
    {
        var source = Model($"""[ItemKey("{partition}", "{sort}")]""", "");
        Assert.Equal([id], Refuse(source));
        Accept(Model("""[ItemKey("A#{Id}#{Place.Street}#{Price}#{Link}#{Number}{When:yyyyMM}{When:yyyy-MM-ddTHH}", "{When}")]""", ""));
    }

    [Theory]
    [MemberData(nameof(WrongMembers))]
    public void A_wrong_member_is_refused(string ids, string member)
    {
        Assert.Equal(ids.Split(' '), Refuse(Model("""[ItemKey("A#{Id}", "X")]""", member)));
        Accept(Model("""[ItemKey("A#{Id}", "X")]""", "[NotStored] " + member));
    }

    [Theory]
    [InlineData("NeedyConverter")]
    [InlineData("ClosedConverter")]
    [InlineData("AbstractConverter")]
    public void A_converter_that_cannot_be_constructed_is_refused(string converter)
    {
        // The compiler refuses it too, at the attribute.
        var ids = Refuse(Model("""[ItemKey("A#{Id}", "X")]""", $"[Converter<{converter}>] public string Bad {{ get; set; }} = \"\";"));
        Assert.Equal(["MTB0304"], ids);
    }

    private static IReadOnlyList<string> Refuse(string source)
    {
        var result = Generation.Run(source);
        Assert.DoesNotContain(Errors(result), static error => GenerationResult.IsGenerated(error.Location));
        Assert.All(result.Diagnostics, static diagnostic => Assert.False(GenerationResult.IsGenerated(diagnostic.Location)));
        return [.. result.Ids.Distinct()];
    }

    private static void Accept(string source)
    {
        var result = Generation.Run(source);
        Assert.Empty(result.Ids);
        Assert.Empty(Errors(result));
        Assert.Contains("Refused.Thing.g.cs", result.Files.Keys);
    }

    private static IEnumerable<Diagnostic> Errors(GenerationResult result) =>
        result.Output.GetDiagnostics().Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

    private static string Hierarchy(string attributes) => Model("""[ItemKey("A#{Id}", "X")]""", "public Shape? Shape { get; set; }") + $$"""

        {{attributes}}
        public abstract record Shape;

        public sealed record Dot : Shape;

        [Converter<StoredConverter>]
        public sealed record Stored : Shape;

        public sealed class StoredConverter : IAttributeConverter<Stored, string>
        {
            public string ToStored(Stored value) => "";
            public Stored FromStored(string stored) => new();
        }

        public record Line(int Length) : Shape
        {
            private sealed record Inner() : Line(1);
        }
        """;

    private static string Model(string key, string member) => $$"""
        {{Types}}

        [Entity<Shelf>]
        {{key}}
        public sealed class Thing
        {
            public string Id { get; set; } = "";
            public int Number { get; set; }
            public int? Count { get; set; }
            public string? Note { get; set; }
            public bool Flag { get; set; }
            public decimal Price { get; set; }
            public DateTime When { get; set; }
            public Uri Link { get; set; } = new("about:blank");
            public Place Place { get; set; } = new("", null);
            public Place? Elsewhere { get; set; }
            public HashSet<string> Tags { get; set; } = new();
            public List<string> Names { get; set; } = new();
            public AttributeValue Anything { get; set; }
            [NotStored] public int Ignored { get; set; }
            public int Computed => 1;
            {{member}}
        }
        """;
}
