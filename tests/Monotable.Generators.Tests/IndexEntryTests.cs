using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Queries of indexes that do not project all attributes.</summary>
public sealed class IndexEntryTests
{
    private const string Model = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Monotable;

        namespace Shop;

        [SingleTable("shop")]
        [GlobalIndex("Keys", Projection = IndexProjection.KeysOnly)]
        [GlobalIndex("Native", Projection = IndexProjection.KeysOnly)]
        [GlobalIndex("Some", Projection = IndexProjection.Include, Include = ["t", "Tags", "_t", "Key", "Home"])]
        [LocalIndex("Local", Projection = IndexProjection.Include, Include = ["t"])]
        public sealed partial class ShopTable;

        public enum State { Open, Paid }

        public sealed record Place(string Town);

        [Entity<ShopTable>]
        [ItemKey("USER#{UserId}", "ORDER#{PlacedAt:yyyy-MM-dd}#{OrderId}")]
        [IndexKey("Keys", "STATE#{State}#{Shard}", "{Total}#{Home.Town}", Name = "ByState")]
        [IndexKey("Native", Partition = [nameof(State)], Sort = [nameof(Total)])]
        [IndexKey("Some", "{Number}", "{State}#{Number}", Name = "ByNumber")]
        [IndexKey("Local", "{Home.Town}")]
        public sealed record Order
        {
            public required string UserId { get; init; }
            public required DateTimeOffset PlacedAt { get; init; }
            public required Guid OrderId { get; init; }
            public required State State { get; init; }
            public int? Shard { get; init; }
            public long Number { get; set; }
            [AttributeName("t")] public decimal Total { get; set; }
            public HashSet<string> Tags { get; init; } = [];
            public string? Key { get; init; }
            public Place? Home { get; init; }
            public bool Gift { get; init; }
        }

        public static class Use
        {
            public static async Task<object> OfAsync(ShopTable shop)
            {
                OrderByState state = (await shop.Orders.ByState(State.Open, 1).Total.AtLeast(5m).FirstAsync());
                (OrderKey key, State _, int _, decimal _, string town) = (state.Key, state.State, state.Shard, state.Total, state.HomeTown);
                var some = shop.Orders.ByNumber(5).State.Is(State.Open).Filter(o => o.Tags.Contains("x") && o.Key == "k");
                OrderByNumber number = (await some.FirstAsync());
                (OrderKey other, string? own, Place? home) = (number.Key2, number.Key, number.Home);
                List<Order> orders = await shop.Orders.Local("u").HomeTown.Is("Bonn").Consistent().HydrateAsync();
                OrderNative native = (await shop.Orders.Native(State.Open).Total.Is(5m).FirstAsync());
                var told = (native.State, native.Total);
                Page<Order> page = await shop.Orders.HydrateAsync(await shop.Orders.ByState(State.Open, 1).ToPageAsync());
                return (key, town, other, own, home, orders, told, page);
            }
        }

        """;

    [Fact]
    public void Entries_hold_what_the_index_projects_and_what_its_keys_tell()
    {
        var result = Generation.Run(Model).Compiles();
        Assert.All(result.Ids, static id => Assert.Equal("MTB0603", id));
        Assert.Equal(
            ["OrderKey Key", "global::Shop.State State", "int Shard", "decimal Total", "string HomeTown"],
            ParametersOf(result, "OrderByState").Where(static name => name.Split(' ')[1] is not ("UserId" or "OrderId")).Select(Short));
    }

    [Theory]
    [InlineData("shop.Orders.ByState(State.Open, 1).Filter(o => o.Gift)")]
    [InlineData("shop.Orders.ByNumber(1).Filter(o => o.Gift)")]
    [InlineData("shop.Orders.ByState(State.Open, 1).Consistent()")]
    [InlineData("shop.Orders.ByState(State.Open, 1).FirstAsync().Result.Gift")]
    [InlineData("shop.Orders.ByState(State.Open, 1).FirstAsync().Result.PlacedAt")]
    public void What_the_index_does_not_hold_does_not_compile(string expression)
    {
        var source = $"namespace Shop;\ninternal static class Wrong {{ public static object Of(ShopTable shop) => {expression}; }}";
        var errors = Generation.Run(Model, source).Output.GetDiagnostics()
            .Where(static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Equal("CS1061", Assert.Single(errors).Id);
    }

    [Fact]
    public void Entries_are_told_by_their_discriminator_where_the_index_holds_it()
    {
        var bodies = string.Concat(Generation.Run(Model).Files.Values);
        Assert.Equal(1, Count(bodies, ".TryParse(item, out _), true, \"pk\", \"sk\")"));
        Assert.Equal(3, Count(bodies, ".TryParse(item, out _), false, \"pk\", \"sk\")"));
    }

    [Theory]
    [InlineData("shop.Orders.ByNumber(1).AsOrderTags()", true)]
    [InlineData("shop.Orders.ByNumber(1).State.Is(State.Open).AsOrderTags().CountAsync()", true)]
    [InlineData("shop.Orders.ByNumber(1).AsOrderTown()", true)]
    [InlineData("shop.Orders.ByState(State.Open, 1).AsOrderTags()", false)]
    [InlineData("shop.Orders.Local(\"u\").AsOrderTags()", false)]
    [InlineData("shop.Orders.Local(\"u\").AsOrderTown()", false)]
    [InlineData("shop.Orders.Local(\"u\").Consistent().AsOrderTotal().Consistent()", true)]
    public void Projections_are_offered_where_the_index_holds_all_of_them(string expression, bool isOffered)
    {
        const string Projections = """
            #pragma warning disable CS1591
            using System.Collections.Generic;
            using Monotable;

            namespace Shop;

            [ProjectionOf<Order>]
            public sealed record OrderTags(HashSet<string> Tags, decimal Total);

            [ProjectionOf<Order>]
            public sealed record OrderTown(Place? Home, string? Key);

            [ProjectionOf<Order>]
            public sealed record OrderTotal(decimal Total);
            """;
        var use = $"namespace Shop;\ninternal static class Use2 {{ public static object Of(ShopTable shop) => {expression}; }}";
        var errors = Generation.Run(Model, Projections, use).Output.GetDiagnostics()
            .Where(static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Equal(isOffered ? [] : ["CS1929"], errors.Select(static error => error.Id));
    }

    [Fact]
    public void Item_collections_need_an_index_of_whole_items()
    {
        var collection = """
            using Monotable;

            namespace Shop;

            [ItemCollection<ShopTable>(Index = "Keys")]
            public sealed record Open(System.Collections.Generic.IReadOnlyList<Order> Orders);
            """;
        var refusal = Generation.Run(Model, collection).Diagnostics.Single(static found => found.Id == "MTB0705");
        Assert.Contains("in index 'Keys', which does not project all attributes", refusal.GetMessage(null), StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Short(string parameter) => parameter.Replace("global::Shop.OrderKey", "OrderKey", StringComparison.Ordinal);

    private static IEnumerable<string> ParametersOf(GenerationResult result, string entry)
    {
        var text = result.Files["Shop.Order.g.cs"];
        var start = text.IndexOf($"sealed record {entry}(", StringComparison.Ordinal);
        var open = text.IndexOf('\n', start);
        return text[open..text.IndexOf(')', open)].Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
