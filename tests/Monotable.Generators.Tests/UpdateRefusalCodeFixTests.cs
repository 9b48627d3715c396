using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Monotable.Generators.CodeFixes;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>A refused member of an index key has two remedies, and both are offered where the compiler refuses it.</summary>
public sealed class UpdateRefusalCodeFixTests
{
    private const string Model = """
        using Monotable;
        namespace Sample;

        [SingleTable("shop")]
        [GlobalIndex("GSI1")]
        [GlobalIndex("GSI2")]
        public sealed partial class ShopTable;

        [Entity<ShopTable>]
        [ItemKey("ORDER#{Id}", "ORDER")]
        [IndexKey("GSI1", "STATE#{State}#{Shard}", "{Id}", Name = "ByState")]
        [IndexKey("GSI2", "YEAR#{Year}", "{Id}", Name = "ByYear")]
        public sealed record Order(string Id, string State, int Shard, int Year, decimal Total);

        public sealed record Geo(string Zone);
        public sealed record Address(string Country, string City, Geo Geo);
        public sealed class Box { public string Color { get; set; } = ""; }

        [Entity<ShopTable>]
        [ItemKey("PARCEL#{Id}", "PARCEL")]
        [IndexKey("GSI1", "COUNTRY#{ShipTo.Country}#{ShipTo.Geo.Zone}", "{Id}", Name = "ByCountry")]
        [IndexKey("GSI2", "COLOR#{Box.Color}", "{Owner}", Name = "ByColor")]
        public sealed record Parcel(string Id, Address ShipTo, Box Box, string? Owner);
        """;

    private static readonly IReadOnlyList<string> Generated = [.. Generation.Run(Model).Output.SyntaxTrees.Select(static tree => tree.ToString())];

    [Theory]
    [InlineData(
        "shop.Orders.Update(\"1\").Set(o => o.State, \"paid\")",
        "shop.Orders.Update(\"1\").FromCurrent().Set(o => o.State, \"paid\")",
        "shop.Orders.Update(\"1\").SetByState(\"paid\", shard)")]
    [InlineData(
        "shop.Orders.Update(\"1\").Set(o => o.Total, 5m).Set(o => o.Shard, 2)",
        "shop.Orders.Update(\"1\").FromCurrent().Set(o => o.Total, 5m).Set(o => o.Shard, 2)",
        "shop.Orders.Update(\"1\").Set(o => o.Total, 5m).SetByState(state, 2)")]
    [InlineData(
        "shop.Orders.Update(\"1\")\n            .Set(o => o.Year, 2026)",
        "shop.Orders.Update(\"1\").FromCurrent()\n            .Set(o => o.Year, 2026)",
        "shop.Orders.Update(\"1\")\n            .SetByYear(2026)")]
    [InlineData(
        "shop.Parcels.Update(\"1\").Set(p => p.ShipTo, shipTo)",
        "shop.Parcels.Update(\"1\").FromCurrent().Set(p => p.ShipTo, shipTo)",
        "shop.Parcels.Update(\"1\").SetByCountry(shipTo)")]
    [InlineData(
        "shop.Parcels.Update(\"1\").Set(p => p.ShipTo.Country, \"DE\")",
        "shop.Parcels.Update(\"1\").FromCurrent().Set(p => p.ShipTo.Country, \"DE\")",
        "shop.Parcels.Update(\"1\").SetByCountry(shipTo with { Country = \"DE\" })")]
    [InlineData(
        "shop.Parcels.Update(\"1\").Set(p => p.ShipTo.Geo.Zone, \"N\").Set(p => p.ShipTo.City, \"Kiel\")",
        "shop.Parcels.Update(\"1\").FromCurrent().Set(p => p.ShipTo.Geo.Zone, \"N\").Set(p => p.ShipTo.City, \"Kiel\")",
        "shop.Parcels.Update(\"1\").SetByCountry(shipTo with { Geo = shipTo.Geo with { Zone = \"N\" }, City = \"Kiel\" })")]
    [InlineData(
        "shop.Parcels.Update(\"1\").Remove(p => p.Owner)",
        "shop.Parcels.Update(\"1\").FromCurrent().Remove(p => p.Owner)",
        "shop.Parcels.Update(\"1\").SetByColor(box, null)")]
    public async Task Both_ways_are_offered(string statement, string reading, string giving) =>
        Assert.Equal([SourceOf(reading), SourceOf(giving)], await FixesOfAsync(statement));

    [Fact]
    public async Task Values_that_the_update_has_are_given_in_one_call()
    {
        const string Before = """
            shop.Orders.Update("1")
                .Set(o => o.Shard, 2)
                .Set(o => o.Total, 5m)
                .Set(o => o.State, "paid")
            """;
        const string After = """
            shop.Orders.Update("1")
                .SetByState("paid", 2)
                .Set(o => o.Total, 5m)
            """;
        Assert.Contains(SourceOf(After), await FixesOfAsync(Before, refusal: 0));
    }

    [Theory]
    [InlineData("shop.Orders", "Add(o => o.Year, 1)")]
    [InlineData("shop.Orders", "SetIfAbsent(o => o.State, \"new\")")]
    [InlineData("shop.Parcels", "Set(p => p.Box.Color, \"red\")")]
    public async Task Where_the_value_is_not_known_only_reading_is_offered(string set, string change) => Assert.Equal(
        [SourceOf($"{set}.Update(\"1\").FromCurrent().{change}")], await FixesOfAsync($"{set}.Update(\"1\").{change}"));

    [Fact]
    public async Task Nothing_is_offered_for_parts_of_the_primary_key() =>
        Assert.Empty(await FixesOfAsync("shop.Orders.Update(\"1\").FromCurrent().Set(o => o.Id, \"2\")"));

    private static string SourceOf(string statement) => $$"""
        using Sample;
        internal static class Uses
        {
            public static object Of(ShopTable shop, string state, int shard, Address shipTo, Box box) => {{statement}};
        }
        """;

    private static async Task<IReadOnlyList<string>> FixesOfAsync(string statement, int? refusal = null)
    {
        using var opened = await FixedDocument.OpenAsync(SourceOf(statement), Generated);
        var refused = (await ErrorsAsync(opened.Document)).Where(static diagnostic => diagnostic.Id == "CS0619").ToList();
        var fixes = new UpdateRefusalCodeFix();
        var offers = new List<CodeAction>();
        await fixes.RegisterCodeFixesAsync(new(
            opened.Document,
            refusal is { } number ? refused[number] : Assert.Single(refused),
            (offer, _) => offers.Add(offer),
            TestContext.Current.CancellationToken));
        var texts = new List<string>();
        foreach (var offer in offers)
        {
            var operations = await offer.GetOperationsAsync(TestContext.Current.CancellationToken);
            var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations));
            var changed = change.ChangedSolution.GetDocument(opened.Document.Id)!;
            Assert.Empty(await ErrorsAsync(changed));
            texts.Add((await changed.GetTextAsync()).ToString());
        }

        return texts;
    }

    private static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(Document document) =>
        [.. (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
