using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>The members of a flattened object are attributes of the item, and members of the entity in all but the way to them.</summary>
public sealed class FlattenedTests
{
    private const string Table = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Monotable;
        namespace Flat;

        [SingleTable("flat")]
        [GlobalIndex("ByTown")]
        [GlobalIndex("ByZip")]
        [GlobalIndex("Keys", Projection = IndexProjection.Include, Include = ["to_Street", "to_Zip", "Mail"])]
        public sealed partial class FlatTable;


        """;

    private const string Model = """
        public readonly record struct Point(double Lat, double Lon);

        public sealed record Geo
        {
            [Flattened("pos_")] public Point Position { get; init; }
            public int? Accuracy { get; private set; }
            public IReadOnlySet<string> Marks { get; init; } = new HashSet<string>();
        }

        public sealed class Address(string street, string? town, string country = "IT")
        {
            public string Street { get; } = street;
            [AttributeName("city")] public string? Town { get; } = town;
            public string Country { get; } = country;
            public int? Zip { get; set; }
            public IReadOnlyList<Point> Corners { get; init; } = [];
            [Flattened("geo_")] public Geo? Geo { get; init; }
        }

        public struct Size { public int Width; public int Height { get; set; } }

        public sealed record Contact
        {
            public required string Mail { get; init; }
            public string Instance { get; init; } = "";
            public bool Exists { get; init; }
        }

        [Entity<FlatTable>]
        [ItemKey("SHIP#{Origin.Street}", "NUMBER#{Number}")]
        [IndexKey("ByTown", "TOWN#{Target.Town}", "ZIP#{Target.Zip}")]
        [IndexKey("ByZip", Partition = ["Origin.Zip"], Sort = ["Contact.Mail"])]
        [IndexKey("Keys", "MAIL#{Contact.Mail}", "{Target.Country}")]
        public sealed record Shipment(int Number, [Flattened("from_")] Address Origin, [property: Flattened("to_")] Address? Target = null)
        {
            [Flattened] public required Contact Contact { get; init; }
            [Flattened("size_")] public Size? Size { get; private set; }
            [Flattened("spare_")] internal Contact? Spare { get; set; }
            public string TargetTown { get; init; } = "";
            [AttributeName("whole")] public Address? Whole { get; init; }
        }
        """;

    private const string Types = """

        [Derived<Cash>("cash")] public abstract record Paid;
        public sealed record Cash(int Coins) : Paid;
        public sealed record Endless(string Id) { [Flattened("e_")] public Pair? Pair { get; init; } }
        public sealed record Pair(int Id, [Flattened("x_")] Endless? Other);
        public sealed class Empty;
        public sealed class Counted { [Version] public int Count { get; init; } }
        public sealed class Single { [Unique] public int Count { get; init; } }
        public sealed class Secret { [Stored] private string Id { get; set; } = ""; public string Open { get; set; } = ""; }
        public sealed class ContactConverter : IAttributeConverter<Contact, string>
        {
            public string ToStored(Contact value) => value.Mail;
            public Contact FromStored(string stored) => new() { Mail = stored };
        }
        [Converter<ConvertedConverter>] public sealed record Converted(string Id);
        public sealed class ConvertedConverter : IAttributeConverter<Converted, string>
        {
            public string ToStored(Converted value) => value.Id;
            public Converted FromStored(string stored) => new(stored);
        }

        """;

    [Fact]
    public void An_entity_with_flattened_objects_of_any_build_compiles()
    {
        var files = Generation.Run(Table + Model).Compiles().Files;
        var bodies = files["Flat.Shipment.Bodies.g.cs"];
        Assert.Contains("\"from_city\"", bodies, StringComparison.Ordinal);
        Assert.Contains("\"to_geo_pos_Lat\"", bodies, StringComparison.Ordinal);
        Assert.Contains("item.Target?.Geo?.Position.Lat", bodies, StringComparison.Ordinal);
        var fields = files["Flat.Shipment.g.cs"];
        Assert.Contains("SetByTown(string? targetTown2, int? targetZip)", fields, StringComparison.Ordinal);
        Assert.Contains("string? TargetStreet,", fields, StringComparison.Ordinal);
    }

    [Fact]
    public void Projections_take_flattened_objects_or_some_of_their_members()
    {
        const string Projections = """

            [ProjectionOf<Shipment>] public sealed record Route(int Number, Stop Origin, Stop? Target, Contact Contact);
            public sealed record Stop(string Street, Fix? Geo, int? Zip = null);
            public sealed record Fix(Point Position);
            """;
        var codec = Generation.Run(Table + Model + Projections).Compiles().Files["Flat.Route.Projection.Bodies.g.cs"];
        Assert.Contains("\"to_geo_pos_Lat\"", codec, StringComparison.Ordinal);
        Assert.DoesNotContain("\"to_Country\"", codec, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_class_gives_it_to_a_class_from_elsewhere_and_a_family_has_what_all_cases_have()
    {
        const string More = """

            public sealed class Plain { public string Id { get; init; } = ""; public Place At { get; init; } = new("", ""); }
            public sealed record Place(string City, string Street);

            [Entity<FlatTable>]
            [ItemKey("VEHICLE#{Id}", "TOWN#{Home.Town}")]
            [Derived<Van>("van")]
            [Derived<Bike>("bike")]
            public abstract record Vehicle(string Id) { [Flattened] public abstract Yard Home { get; init; } }
            public sealed record Yard(string Town, int Row);
            public sealed record Van(string Id) : Vehicle(Id) { [Flattened] public override required Yard Home { get; init; } }
            public sealed record Bike(string Id, [property: Flattened] Yard Home) : Vehicle(Id) { public override Yard Home { get; init; } = Home; }
            """;
        const string Attributes = """
            [Maps<Plain>("P#{Id}", "CITY#{At.City}")]
            [MapsMember<Plain, FlattenedAttribute>(nameof(Plain.At), "at_")]
            [SingleTable("flat")]
            """;
        var table = Table.Replace("[SingleTable(\"flat\")]", Attributes, StringComparison.Ordinal);
        var files = Generation.Run(table + Model + More.Replace("[property: Flattened] ", "[Flattened] ", StringComparison.Ordinal)).Compiles().Files;
        Assert.Contains("\"at_Street\"", files["Flat.Plain.Bodies.g.cs"], StringComparison.Ordinal);
        Assert.Contains("AttributePath.Of(\"Row\")", files["Flat.Vehicle.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_document_may_have_flattened_objects_and_a_type_be_both()
    {
        const string More = """

            public sealed record Node(string Name)
            {
                [Flattened("l_")] public Label? Label { get; init; }
                public IReadOnlyList<Node> Nodes { get; init; } = [];
            }

            public sealed class Label { public required string Text { get; init; } public List<Label> Others { get; init; } = []; }

            [Entity<FlatTable>]
            [ItemKey("TREE#{Root.Name}", "LABEL#{Root.Label.Text}")]
            [IndexKey("ByTown", "SPARE#{Spare.Label.Text}", "{Spare.Name}")]
            [UniqueKey("Label", "Root.Label.Text")]
            public sealed record Tree([Flattened] Node Root, Node Spare);
            """;
        const string Nullable = "Label? Label";
        var source = Table + Model + More;
        Assert.Equal(["MTB0106"], Generation.Run(source).Ids);
        var files = Generation.Run(source.Replace(Nullable, "required Label Label", StringComparison.Ordinal)).Compiles().Files;
        var documents = files["Flat.Tree.Bodies.g.cs"];
        Assert.Contains("public LabelFields Label => new(base.Path);", documents, StringComparison.Ordinal);
        Assert.Contains("'Spare.Label.Text' is a part of index ByTown", documents, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string Whole")]
    [InlineData("List<Contact> Whole")]
    [InlineData("IReadOnlyDictionary<string, Contact> Whole")]
    [InlineData("(int A, int B) Whole")]
    [InlineData("Uri Whole")]
    [InlineData("Paid Whole")]
    [InlineData("Endless Whole")]
    [InlineData("Empty Whole")]
    [InlineData("Counted Whole")]
    [InlineData("Single Whole")]
    [InlineData("Secret Whole")]
    [InlineData("[AttributeName(\"w\")] Contact Whole")]
    [InlineData("[Converter<ContactConverter>] Contact Whole")]
    [InlineData("[WriteOnce] Contact Whole")]
    [InlineData("Converted Whole")]
    public void What_cannot_be_flattened_is_refused(string member)
    {
        var attributes = member.StartsWith('[') ? member[..(member.IndexOf(']', StringComparison.Ordinal) + 1)] : "";
        var source = Model.Replace(
            "[AttributeName(\"whole\")] public Address? Whole", $"[Flattened(\"w_\")] {attributes} public required {member[attributes.Length..]}",
            StringComparison.Ordinal);
        Assert.NotEqual(Model, source);
        var result = Generation.Run(Table + source + Types);
        Assert.Equal(["MTB0321"], result.Ids.Distinct());
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }

    [Theory]
    [InlineData("MTB0305", "from_", "to_")]
    [InlineData("MTB0305", "[Flattened] public required Contact", "[Flattened(\"spare_\")] public required Contact")]
    [InlineData("MTB0306", "public int? Zip", "[AttributeName(\"_t\")] public int? Zip", "\"from_\"", "\"\"")]
    [InlineData("MTB0105", "{Origin.Street}", "{Origin.Name}")]
    [InlineData("MTB0105", "{Origin.Street}", "{Origin.Geo.Position.Height}")]
    [InlineData("MTB0108", "{Origin.Street}", "{Origin}")]
    [InlineData("MTB0108", "{Origin.Street}", "{Origin.Geo}")]
    [InlineData("MTB0106", "{Origin.Street}", "{Target.Street}")]
    [InlineData("MTB0108", "Origin.Zip", "Origin.Corners")]
    [InlineData("MTB0303", "Size? Size { get; private set; }", "Size? Size => null;")]
    public void A_model_that_is_wrong_through_a_flattened_object_is_refused(string id, params string[] changes)
    {
        var result = Generation.Run(Table + Models.Changed(Model, changes));
        Assert.Equal([id], result.Ids.Distinct());
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }

    [Theory]
    [InlineData("Stop Target", "public sealed record Stop(string Street);")]
    [InlineData("Stop? Target", "public sealed record Stop(int? Zip);")]
    [InlineData("Stop? Target", "public sealed record Stop(string Street, string Name);")]
    [InlineData("Stop Origin", "public sealed record Stop(string Town);")]
    [InlineData("Stop Origin", "public sealed record Stop(int Street);")]
    public void A_projection_that_flattened_objects_do_not_fill_is_refused(string member, string type)
    {
        var result = Generation.Run(Table + Model + $"\n[ProjectionOf<Shipment>] public sealed record Route(int Number, {member});\n" + type);
        Assert.Equal(["MTB0404"], result.Ids.Distinct());
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }
}
