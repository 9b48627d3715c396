using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>What is unique: the keys of its claims, what is generated for it, and what is refused.</summary>
public sealed class UniqueTests
{
    private const string Start = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Monotable;

        namespace Unique;

        [SingleTable("unique")]
        public sealed partial class Club;

        """;

    private const string Member = """
        [Entity<Club>(Discriminator = "Mate")]
        [ItemKey("MEMBER#{Id}", "MEMBER")]
        [UniqueKey("Handle", nameof(Town), nameof(Handle))]
        public sealed record Member(string Id, [Unique] string? Email, string Town, string Handle, [property: Unique] int Card);

        """;

    [Fact]
    public void Each_value_has_a_key_of_its_own()
    {
        var result = Accept(Member);
        var bodies = result.Files["Unique.Member.Bodies.g.cs"];
        Assert.Contains("<summary>UNIQUE#Mate#Email#{Email}</summary>", bodies, StringComparison.Ordinal);
        Assert.Contains("<summary>UNIQUE#Mate#Card#{Card}</summary>", bodies, StringComparison.Ordinal);
        Assert.Contains("<summary>UNIQUE#Mate#Handle#{Town}#{Handle}</summary>", bodies, StringComparison.Ordinal);
        var facade = result.Files["Unique.Member.g.cs"];
        Assert.Contains("GetByEmailAsync(string email, ", facade, StringComparison.Ordinal);
        Assert.Contains("GetByHandleAsync(string town, string handle, ", facade, StringComparison.Ordinal);
        Assert.Contains("Unique = ", facade, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_without_unique_values_has_nothing_of_it()
    {
        var result = Accept("""
            [Entity<Club>]
            [ItemKey("MEMBER#{Id}", "MEMBER")]
            public sealed record Member(string Id, string? Email);
            """);
        Assert.DoesNotContain("UniqueRule", result.Files["Unique.Member.Bodies.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Unique = ", result.Files["Unique.Member.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[UniqueKey(\"not one\", \"Town\")]", "MTB0802")]
    [InlineData("[UniqueKey(\"Email\", \"Town\")]", "MTB0802")]
    [InlineData("[UniqueKey(\"None\")]", "MTB0802")]
    [InlineData("[UniqueKey(\"Twice\", \"Town\", \"Town\")]", "MTB0802")]
    [InlineData("[UniqueKey(\"Deep\", \"Town.Length\")]", "MTB0802")]
    [InlineData("[UniqueKey(\"Unknown\", \"Nope\")]", "MTB0105")]
    [InlineData("[UniqueKey(\"List\", \"Tags\")]", "MTB0108")]
    public void What_cannot_be_claimed_is_refused(string attribute, string id)
    {
        var source = Start + $$"""
            [Entity<Club>]
            [ItemKey("MEMBER#{Id}", "MEMBER")]
            {{attribute}}
            public sealed record Member(string Id, [Unique] string? Email, string Town, List<string> Tags);
            """;
        Assert.Equal([id], Generation.Run(source).Ids);
    }

    [Fact]
    public void A_table_whose_keys_are_no_texts_has_no_room_for_claims()
    {
        var source = Start + """
            [Entity<Club>]
            [ItemKey("{Id}", "MEMBER")]
            public sealed record Member(int Id, [Unique] string? Email);
            """;
        Assert.Equal(["MTB0802"], Generation.Run(source).Ids);
    }

    [Theory]
    [InlineData("\"{Id}\", \"UNIQUE\"", "MTB0803")]
    [InlineData("\"UNIQUE#{Id:raw}\", \"{Id}\"", "MTB0803")]
    [InlineData("\"{Id}\", \"OTHER\"", "")]
    [InlineData("\"UNIQUE#{Id}\", \"UNIQUE\"", "")]
    public void Items_do_not_take_the_keys_of_claims(string keys, string id)
    {
        var source = Start + Member + $$"""
            [Entity<Club>]
            [ItemKey({{keys}})]
            public sealed record Other(string Id);
            """;
        var found = Generation.Run(source).Ids.Where(static found => found.StartsWith("MTB08", StringComparison.Ordinal)).Distinct();
        Assert.Equal(id.Length == 0 ? [] : [id], found);
    }

    private static GenerationResult Accept(string source)
    {
        var result = Generation.Run(Start + source);
        Assert.Empty(result.Output.GetDiagnostics().Where(static found => found.DefaultSeverity == DiagnosticSeverity.Error));
        return result;
    }
}
