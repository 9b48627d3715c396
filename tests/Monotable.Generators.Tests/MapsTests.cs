using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>A table class gives classes that carry no attribute keys, indexes, names and roles.</summary>
public sealed class MapsTests
{
    // Nothing of it knows of this framework.
    private const string Elsewhere = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        namespace Elsewhere;

        public class Document { public string Number { get; init; } = ""; public DateTimeOffset Changed { get; set; } }
        public sealed class Bill : Document
        {
            public string State { get; init; } = "";
            public decimal Total { get; init; }
            public Address To { get; init; } = new("", "");
            public List<Line> Lines { get; init; } = new();
            public DayOfWeek Day { get; init; }
            public object Tag { get; init; } = "";
            public int Revision { get; init; }
            public Uri? Link { get; init; }
        }
        public sealed record Address(string Street, string City);
        public abstract record Line;
        public sealed record Ware(string Sku, int Count) : Line;
        public sealed record Text(string Value) : Line;
        """;

    private const string Table = """
        #pragma warning disable CS1591
        using System;
        using Elsewhere;
        using Monotable;
        namespace Here;

        public sealed class LinkConverter : IAttributeConverter<Uri, string>
        {
            public string ToStored(Uri value) => value.OriginalString;
            public Uri FromStored(string stored) => new(stored);
        }

        [SingleTable("here")]
        [GlobalIndex("ByState")]
        [GlobalIndex("ByDay")]
        [Maps<Bill>("BILL#{Number}", "BILL", Set = "Papers", Discriminator = "bill", GeneratedName = "Paper")]
        [MapsIndex<Bill>("ByState", "STATE#{State}", "{To.City}#{Number}")]
        [MapsIndex<Bill>("ByDay", Partition = [nameof(Bill.Day)], Sort = [nameof(Document.Changed)], Name = "OfDay")]
        [MapsType<Bill, ScannableAttribute>]
        [MapsMember<Bill, AttributeNameAttribute>(nameof(Bill.Number), "number")]
        [MapsMember<Bill, VersionAttribute>(nameof(Bill.Revision))]
        [MapsMember<Document, UpdatedAtAttribute>(nameof(Document.Changed))]
        [MapsMember<Bill, NotStoredAttribute>(nameof(Bill.Tag))]
        [MapsMember<Bill, StoredAsAttribute>(nameof(Bill.Day), EnumForm.Number)]
        [MapsMember<Bill, ConverterAttribute<LinkConverter>>(nameof(Bill.Link))]
        [MapsMember<Address, AttributeNameAttribute>(nameof(Address.City), "city")]
        [MapsType<Line, DerivedAttribute<Ware>>("ware")]
        [MapsType<Line, DerivedAttribute<Text>>("text")]
        [MapsType<Line, DiscriminatorNameAttribute>("kind")]
        public sealed partial class HereTable;

        [ItemCollection<HereTable>]
        public sealed record Everything(Bill Bill);

        [Entity<HereTable>]
        [ItemKey("OTHER#{Id}", "OTHER")]
        public sealed record Other(string Id, Address Address);
        """;

    [Fact]
    public void A_class_without_attributes_is_an_entity_like_any_other()
    {
        var files = Generation.Run(Elsewhere, Table).Compiles().Files;
        Assert.Contains("Papers => ", files["Here.HereTable.Table.g.cs"], StringComparison.Ordinal);
        var facade = files["Elsewhere.Paper.g.cs"];
        Assert.Contains("ScannableRepository", facade, StringComparison.Ordinal);
        Assert.Contains("OfDay(", facade, StringComparison.Ordinal);
        var bodies = files["Elsewhere.Paper.Bodies.g.cs"];
        Assert.Contains("\"number\"", bodies, StringComparison.Ordinal);
        Assert.Contains("\"bill\"", bodies, StringComparison.Ordinal);
        Assert.Contains("\"city\"", bodies, StringComparison.Ordinal);
        Assert.Contains("Version = new(", bodies, StringComparison.Ordinal);
        Assert.Contains("UpdatedAt = new(", bodies, StringComparison.Ordinal);
        Assert.Contains("LinkConverter", bodies, StringComparison.Ordinal);
        Assert.Contains("\"ware\" => default(WareCaseCodec)", bodies, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Tag\"", bodies, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_table_says_of_a_type_holds_in_all_its_entities() => Assert.Contains(
        "\"city\"", Generation.Run(Elsewhere, Table).Files["Here.Other.Bodies.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("MTB0020", "[MapsMember<Bill, AttributeNameAttribute>(\"Nope\", \"n\")]")]
    [InlineData("MTB0020", "[MapsMember<Bill, AttributeNameAttribute>(\"Total\")]")]
    [InlineData("MTB0020", "[MapsMember<Bill, AttributeNameAttribute>(\"Total\", 1)]")]
    [InlineData("MTB0020", "[MapsMember<Bill, AttributeNameAttribute>(\"Total\", \"a\", \"b\")]")]
    [InlineData("MTB0020", "[MapsMember<Bill, AttributeNameAttribute>(\"Total\", null)]")]
    [InlineData("MTB0020", "[MapsMember<Bill, System.ObsoleteAttribute>(\"Total\")]")]
    [InlineData("MTB0020", "[MapsMember<Bill, ScannableAttribute>(\"Total\")]")]
    [InlineData("MTB0020", "[MapsType<Bill, VersionAttribute>]")]
    [InlineData("MTB0020", "[MapsType<Bill, ItemKeyAttribute>(\"A\", \"B\")]")]
    [InlineData("MTB0020", "[MapsType<Bill, EntityAttribute>]")]
    [InlineData("MTB0020", "[MapsIndex<Address>(\"ByState\", \"A\")]")]
    [InlineData("MTB0020", "[Maps<Other>(\"A#{Id}\", \"A\")]")]
    [InlineData("MTB0007", "[Maps<Bill>(\"C#{Number}\", \"C\")]")]
    [InlineData("MTB0102", "[Maps<Document>(\"C#{Number}\")]")]
    [InlineData("MTB0105", "[Maps<Document>(\"C#{Nope}\", \"C\")]")]
    [InlineData("MTB0201", "[MapsIndex<Bill>(\"Nope\", \"A\")]")]
    public void What_does_not_fit_is_refused_at_the_table_class(string id, string attribute)
    {
        var result = Generation.Run(Elsewhere, Table.Replace("[SingleTable(", attribute + "\n[SingleTable(", StringComparison.Ordinal));
        Assert.Equal([id], result.Ids.Distinct());
        var at = result.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).Distinct();
        var line = Table.Split('\n').ToList().FindIndex(static text => text.StartsWith("[SingleTable", StringComparison.Ordinal));
        Assert.All(at, place => Assert.InRange(place, line, line + 20));
    }

    [Theory]
    [InlineData("MTB0307", "[MapsMember<Bill, AttributeNameAttribute>(\"Total\", \"\")]")]
    [InlineData("MTB0311", "[MapsMember<Bill, VersionAttribute>(\"State\")]")]
    [InlineData("MTB0320", "[MapsType<Line, DerivedAttribute<Address>>(\"address\")]")]
    public void What_is_given_is_checked_like_what_stands_there(string id, string attribute) => Assert.Equal(
        [id],
        Generation.Run(Elsewhere, Table.Replace("[SingleTable(", attribute + "\n[SingleTable(", StringComparison.Ordinal)).Ids.Distinct());
}
