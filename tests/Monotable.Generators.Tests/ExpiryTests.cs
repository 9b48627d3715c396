using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Members by which items expire: their attribute, and what stands in its way.</summary>
public sealed class ExpiryTests
{
    private const string Table = """
        #pragma warning disable CS1591
        using System;
        using Monotable;

        namespace Expiring;

        [SingleTable("expiring", TimeToLive = "until")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("ByUser")]
        public sealed partial class Gates;

        """;

    [Fact]
    public void A_table_names_the_attribute_and_its_expiring_entities_use_it()
    {
        var result = Accept(Session("") + """
            [Entity<Gates>]
            [ItemKey("DOOR#{Id}", "DOOR")]
            public sealed record Door(string Id);
            """);
        var table = result.Files["Expiring.Gates.Table.g.cs"];
        Assert.Contains("""protected override string ExpiryAttribute => "until";""", table, StringComparison.Ordinal);
        Assert.Contains("Expires = true,", result.Files["Expiring.Session.g.cs"], StringComparison.Ordinal);
        Assert.Contains("""AttributePath.Of("until")""", result.Files["Expiring.Session.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Expires", result.Files["Expiring.Door.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_entities_that_last_says_nothing_of_it()
    {
        var result = Accept("""
            [Entity<Gates>]
            [ItemKey("DOOR#{Id}", "DOOR")]
            public sealed record Door(string Id, int until);
            """);
        Assert.DoesNotContain("ExpiryAttribute", result.Files["Expiring.Gates.Table.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int until", "MTB0801")]
    [InlineData("[AttributeName(\"until\")] decimal Other", "MTB0801")]
    [InlineData("string until", "")]
    [InlineData("int Until", "")]
    public void A_number_of_another_entity_in_the_attribute_is_refused(string member, string id)
    {
        var source = Session("") + $$"""
            [Entity<Gates>]
            [ItemKey("DOOR#{Id}", "DOOR")]
            public sealed record Door(string Id, {{member}});
            """;
        Assert.Equal(id.Length == 0 ? [] : [id], Generation.Run(Table + source).Ids.Where(static found => found != "MTB0211"));
    }

    [Theory]
    [InlineData("[IndexKey(\"ByUser\", Partition = [nameof(UserId)], Sort = [nameof(Until)])]", "")]
    [InlineData("[IndexKey(\"GSI1\", \"USER#{UserId}\", \"{Until}\")]", "")]
    [InlineData("[IndexKey(\"GSI1\", \"USER#{UserId}\", \"U#{Until}\")]", "MTB0311")]
    [InlineData("[IndexKey(\"GSI1\", \"USER#{UserId}\", \"{Until:yyyy-MM-dd}\")]", "MTB0110")]
    public void The_time_is_a_part_of_index_keys_where_it_is_the_attribute_itself(string index, string id)
    {
        var result = Generation.Run(Table + Session(index));
        Assert.Equal(id.Length == 0 ? [] : [id], result.Ids.Where(static found => found is "MTB0311" or "MTB0110"));
        if (id.Length == 0)
        {
            Assert.Empty(result.Output.GetDiagnostics().Where(static found => found.DefaultSeverity == DiagnosticSeverity.Error));
        }
    }

    [Theory]
    [InlineData("pk")]
    [InlineData("_t")]
    [InlineData("")]
    public void The_attribute_is_none_of_the_tables_others(string name) =>
        Assert.Contains("MTB0005", Generation.Run(Table.Replace("\"until\"", $"\"{name}\"", StringComparison.Ordinal) + Session("")).Ids);

    private static GenerationResult Accept(string source)
    {
        var result = Generation.Run(Table + source);
        Assert.Empty(result.Output.GetDiagnostics().Where(static found => found.DefaultSeverity == DiagnosticSeverity.Error));
        return result;
    }

    private static string Session(string index) => $$"""
        [Entity<Gates>]
        [ItemKey("SESSION#{Id}", "SESSION")]
        {{index}}
        public sealed record Session(string Id, string UserId, [TimeToLive] DateTimeOffset? Until);

        """;
}
