using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>An abstract entity that declares cases is a family: each case an entity, the base a set of them all.</summary>
public sealed class FamilyTests
{
    private const string Table = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Monotable;
        namespace Kin;

        [SingleTable("kin")]
        [GlobalIndex("ByState")]
        [GlobalIndex("ByBank")]
        public sealed partial class KinTable;


        """;

    private const string Family = """
        [Entity<KinTable>]
        [ItemKey("ORDER#{OrderId}", "PAYMENT#{Id}")]
        [IndexKey("ByState", "STATE#{State}", "{Id}")]
        [Derived<Card>("card")]
        [Derived<Transfer>("transfer")]
        public abstract class Payment(string orderId)
        {
            public string OrderId { get; } = orderId;
            public abstract Guid Id { get; init; }
            public string? State { get; internal set; }
            public Address? Billing { get; init; }
            public virtual IReadOnlyList<string> Notes { get; init; } = [];
            public int Differs { get; init; }
            [CreatedAt] public DateTimeOffset Made { get; private set; }
        }

        public sealed record Address(string City);

        public sealed class Card(string orderId, string number) : Payment(orderId)
        {
            public override Guid Id { get; init; }
            public string Number { get; } = number;
            public override IReadOnlyList<string> Notes { get; init; } = ["none"];
            [AttributeName("differs")] public new int Differs { get; init; }
        }

        [Entity(Set = "Wires", GeneratedName = "Wire")]
        [IndexKey("ByBank", "BANK#{Bank}", "NUMBER#{Id}")]
        public class Transfer(string orderId) : Payment(orderId)
        {
            public override Guid Id { get; init; }
            public required string Bank { get; init; }
        }
        """;

    [Fact]
    public void A_family_of_any_build_compiles()
    {
        var files = Generation.Run(Table + Family).Compiles().Files;
        var table = files["Kin.KinTable.Table.g.cs"];
        Assert.All(["Payments", "Cards", "Wires"], set => Assert.Contains(set + " => ", table, StringComparison.Ordinal));
        var fields = files["Kin.Payment.g.cs"];
        Assert.Contains("Notes { get; }", fields, StringComparison.Ordinal);
        Assert.DoesNotContain("Differs { get; }", fields, StringComparison.Ordinal);
        Assert.DoesNotContain("ByBank", fields, StringComparison.Ordinal);
        Assert.Contains("SetByState(", fields, StringComparison.Ordinal);
        Assert.Contains("case \"transfer\":", files["Kin.Payment.Bodies.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("record Payment(", files["Kin.KinItem.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_that_the_table_class_maps_or_includes_compiles()
    {
        const string Included = """
            [Entity]
            [ItemKey("ORDER#{OrderId}", "NOTE#{Id}")]
            [Derived<Remark>("remark")]
            public abstract record Note(string OrderId, int Id);
            public sealed record Remark(string OrderId, int Id, string Text) : Note(OrderId, Id);
            public abstract record Animal(string Name);
            public sealed record Cat(string Name, int Lives) : Animal(Name);
            """;
        const string Attributes = """
            [Includes<Note>]
            [Maps<Animal>("ANIMAL#{Name}", "ANIMAL")]
            [MapsType<Animal, DerivedAttribute<Cat>>("cat")]
            [SingleTable("kin")]
            """;
        var table = Table.Replace("[SingleTable(\"kin\")]", Attributes, StringComparison.Ordinal);
        var files = Generation.Run(table + Family + Included).Compiles().Files;
        Assert.Contains("Kin.Remark.g.cs", files.Keys);
        Assert.Contains("Kin.Cat.g.cs", files.Keys);
    }

    [Fact]
    public void Where_one_case_is_left_out_the_family_is()
    {
        const string Clashing = """

            [Entity<KinTable>(Discriminator = "card")]
            [ItemKey("A#{Id}", "A")]
            public sealed record Aaa(string Id);
            """;
        var result = Generation.Run(Table + Family + Clashing);
        Assert.Equal(["MTB0011"], result.Ids);
        Assert.DoesNotContain(result.Files.Keys, static name => name.Contains("Payment", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }

    [Theory]
    [InlineData("MTB0015", "public abstract class Payment", "public class Payment")]
    [InlineData("MTB0015", "abstract Guid", "virtual Guid", "public abstract class Payment", "public class Payment")]
    [InlineData("MTB0320", "public sealed class Card", "[ItemKey(\"A\", \"B\")] public sealed class Card")]
    [InlineData("MTB0320", "[Entity(Set", "[Entity(Discriminator = \"other\", Set")]
    [InlineData("MTB0320", "public required string Bank", "[Version] public int Count { get; init; } public required string Bank")]
    [InlineData("MTB0320", "NUMBER#{Id}", "{State}")]
    [InlineData("MTB0320", "[Derived<Transfer>(\"transfer\")]", "[Derived<Transfer>(\"card\")]")]
    [InlineData("MTB0101", "[ItemKey(\"ORDER#{OrderId}\", \"PAYMENT#{Id}\")]", "")]
    [InlineData("MTB0105", "PAYMENT#{Id}", "PAYMENT#{Bank}")]
    [InlineData("MTB0208", "ByBank\", \"BANK#{Bank}\"", "ByState\", \"BANK#{Bank}\"")]
    public void What_would_be_no_family_is_refused(string id, params string[] changes)
    {
        var result = Generation.Run(Table + Models.Changed(Family, changes));
        Assert.Equal([id], result.Ids.Distinct());
        Assert.DoesNotContain(result.Output.GetDiagnostics(), GenerationResult.IsFaultOfGenerated);
    }
}
