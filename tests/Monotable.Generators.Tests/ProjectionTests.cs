using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Projections: which are accepted, what they ask for, and which are refused.</summary>
public sealed class ProjectionTests
{
    private const string Model = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Monotable;

        namespace Shop;

        [SingleTable("shop")]
        [Includes<Included>]
        [Maps<Mapped>("M#{Id}", "M")]
        public sealed partial class ShopTable;

        public sealed record Mapped(string Id, int Size);

        public enum Color { Red, Green }

        public readonly record struct Money(decimal Amount);

        public sealed class MoneyConverter : IAttributeConverter<Money, decimal>
        {
            public decimal ToStored(Money value) => value.Amount;
            public Money FromStored(decimal stored) => new(stored);
        }

        public sealed record Place([property: AttributeName("s")] string Street, string? City, [property: Converter<MoneyConverter>] Money Fee);

        [Derived<Card>("card")]
        [Derived<Cash>("cash")]
        public abstract record Method;
        public sealed record Card(Color Color, Place Billing) : Method;
        public sealed record Cash(int Coins) : Method;

        public sealed record Line(string Sku, int Quantity, Place? Origin);

        [Entity]
        [ItemKey("I#{Id}", "I")]
        public sealed record Included(string Id, int Size);

        [Entity<ShopTable>]
        [ItemKey("USER#{UserId}", "ORDER#{OrderId}")]
        public sealed record Order
        {
            public required string UserId { get; init; }
            public required string OrderId { get; init; }
            [AttributeName("t")] public decimal Total { get; init; }
            [Converter<MoneyConverter>] public Money Paid { get; init; }
            [StoredAs(EnumForm.Number)] public Color Color { get; init; }
            public string? Note { get; init; }
            public required Place Home { get; init; }
            public Place? Work { get; init; }
            public List<Line> Lines { get; init; } = [];
            public Dictionary<string, Place> Places { get; init; } = [];
            public List<string?> Holes { get; init; } = [];
            public HashSet<string> Tags { get; init; } = [];
            public Method? Method { get; init; }
            public List<Method> Methods { get; init; } = [];
        }

        """;

    [Theory]
    [InlineData("string OrderId, decimal Total", "OrderId t")]
    [InlineData("decimal? Total, Money Paid, Color Color", "Color Paid t")]
    [InlineData("string? Note, HashSet<string> Tags", "Note Tags")]
    [InlineData("IReadOnlySet<string> Tags, string Note = \"\"", "Note Tags")]
    [InlineData("Place Home, Place? Work", "Home Work")]
    [InlineData("OfStreet Home, OfStreet? Work", "Home.s Work")]
    [InlineData("OfStreet? Home", "Home")]
    [InlineData("OfCity Home", "Home")]
    [InlineData("OfFee Home", "Home.City Home.Fee")]
    [InlineData("ImmutableArray<OfSku> Lines, IReadOnlyDictionary<string, OfStreet> Places", "Lines Places")]
    [InlineData("Method? Method, IReadOnlyList<Method> Methods", "Method Methods")]
    [InlineData("IReadOnlyList<Tree> Lines, string?[] Holes", "Holes Lines")]
    public void A_projection_asks_for_what_its_members_need(string members, string paths)
    {
        var result = Generation.Run(Model + $$"""
            public sealed record OfStreet([property: AttributeName("other")] string Street);
            public sealed record OfCity(string? City);
            public sealed record OfFee(string? City, Money Fee);
            public sealed record OfSku(string Sku);
            public sealed record Tree(string Sku, OfStreet? Origin);

            [ProjectionOf<Order>]
            public sealed record Summary({{members}})
            {
                public int Computed => 1;
            }
            """).Compiles();
        Assert.Empty(result.Ids);
        Assert.Equal(paths.Split(' ').Concat(["pk", "sk", "_t"]), PathsOf(result.Files["Shop.Summary.Projection.g.cs"]));
    }

    [Theory]
    [InlineData("string Nope")]
    [InlineData("string orderId")]
    [InlineData("int Total")]
    [InlineData("string Note")]
    [InlineData("Money Total")]
    [InlineData("[property: StoredAs(EnumForm.Name)] Color Color")]
    [InlineData("List<string> Holes")]
    [InlineData("List<string> Tags")]
    [InlineData("Wrong Home")]
    [InlineData("Other Home")]
    [InlineData("List<Other> Lines")]
    [InlineData("string Home")]
    public void A_member_that_the_entity_does_not_store_so_is_refused(string members)
    {
        var result = Generation.Run(Model + $$"""
            public sealed record Wrong(int Street);
            public sealed record Other(string Nope);

            [ProjectionOf<Order>]
            public sealed record Summary({{members}});
            """);
        Assert.Contains("MTB0404", result.Ids);
        Assert.DoesNotContain("Shop.Summary.Projection.g.cs", result.Files.Keys);
        Assert.Contains("Shop.Order.g.cs", result.Files.Keys);
    }

    [Theory]
    [InlineData("[ProjectionOf<Order>] public sealed record Summary<T>(string OrderId);")]
    [InlineData("[ProjectionOf<Order>] public abstract record Summary(string OrderId);")]
    [InlineData("[ProjectionOf<Order>] file sealed record Summary(string OrderId);")]
    [InlineData("public static class Outer { [ProjectionOf<Order>] public sealed record Summary(string OrderId); }")]
    [InlineData("[ProjectionOf<Order>] [Entity<ShopTable>] [ItemKey(\"S#{OrderId}\", \"S\")] public sealed record Summary(string OrderId);")]
    [InlineData("[ProjectionOf<Order>] public sealed record Summary(string OrderId); public static class SummaryProjection;")]
    [InlineData("[ProjectionOf<Place>] public sealed record Summary(string Street);")]
    [InlineData("[ProjectionOf<Included>] public sealed record Summary(string Id);")]
    [InlineData("[ProjectionOf<Order>(Table = typeof(string))] public sealed record Summary(string OrderId);")]
    [InlineData("[ProjectionOf<Order>] public sealed record Summary;")]
    public void A_projection_that_cannot_be_read_is_refused(string projection) =>
        Assert.Contains("MTB0403", Generation.Run(Model + projection).Ids);

    [Fact]
    public void A_projection_may_be_a_struct_a_class_or_of_an_included_entity()
    {
        var result = Generation.Run(Model + """
            [ProjectionOf<Included>(Table = typeof(ShopTable))]
            internal readonly record struct Extent(int Size);

            [ProjectionOf<Mapped>(Table = typeof(ShopTable))]
            public sealed record MappedSize(int Size);

            [ProjectionOf<Order>]
            public sealed class Summary
            {
                public decimal Total { get; set; } = 1m;
                public Money? Paid { get; private set; }
                public required string OrderId { get; init; }
                [NotStored] public int Other { get; set; }
            }
            """).Compiles();
        Assert.Empty(result.Ids);
        Assert.Contains("internal static class ExtentProjection", result.Files["Shop.Extent.Projection.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["OrderId", "Paid", "t", "pk", "sk", "_t"], PathsOf(result.Files["Shop.Summary.Projection.g.cs"]));
    }

    [Fact]
    public void What_is_wrong_with_an_entity_is_reported_only_there()
    {
        var result = Generation.Run(Model.Replace("[ItemKey(\"USER#{UserId}\"", "[ItemKey(\"USER#{Nope}\"", StringComparison.Ordinal) + """
            [ProjectionOf<Order>]
            public sealed record Summary(string OrderId);
            """);
        Assert.Equal(["MTB0105"], result.Ids);
    }

    private static IEnumerable<string> PathsOf(string text) => text.Split('\n')
        .Where(static line => line.Contains("AttributePath.Of(", StringComparison.Ordinal))
        .Select(static line => string.Join('.', line.Split('"').Where((_, place) => place % 2 == 1)));
}
