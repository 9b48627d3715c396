namespace Monotable.Tests.Compilation;

/// <summary>
/// No LINQ operator takes a query over and filters on the client, although .NET 10 has operators for every <see cref="IAsyncEnumerable{T}"/>.
/// Each row compiles through the visible door, which proves that only the query stops it.
/// </summary>
public sealed class LinqTests
{
    public static TheoryData<string> Operators { get; } =
    [
        ".Where(o => o.Gift)",
        ".Select(o => o.Total + 1)",
        ".Select(o => new { o.Total, o.Note })",
        ".SelectMany(o => o.Tags)",
        ".OrderBy(o => o.Total)",
        ".OrderByDescending(o => o.Total)",
        ".Order()",
        ".GroupBy(o => o.State)",
        ".Skip(1)",
        ".SkipWhile(o => o.Gift)",
        ".TakeWhile(o => o.Gift)",
        ".TakeLast(1)",
        ".Distinct()",
        ".DistinctBy(o => o.OrderId)",
        ".Concat(AsyncEnumerable.Empty<Order>())",
        ".Append(null!)",
        ".Reverse()",
        ".Chunk(10)",
        ".Index()",
        ".OfType<Order>()",
        ".DefaultIfEmpty()",
        ".AllAsync(o => o.Gift)",
        ".AnyAsync(o => o.Gift)",
        ".CountAsync(o => o.Gift)",
        ".FirstAsync(o => o.Gift)",
        ".FirstOrDefaultAsync(o => o.Gift)",
        ".LastOrDefaultAsync()",
        ".SingleAsync()",
        ".MaxByAsync(o => o.Total)",
        ".AggregateAsync((a, b) => a)",
        ".ToDictionaryAsync(o => o.OrderId)",
        ".ToArrayAsync()",
    ];

    [Theory]
    [MemberData(nameof(Operators))]
    public void An_operator_on_a_query_does_not_compile(string call)
    {
        Snippet.Compiles($"_ = shop.Orders.Query(\"u1\").AsAsyncEnumerable(){call};");
        Assert.NotEmpty(Snippet.ErrorsOf($"_ = shop.Orders.Query(\"u1\"){call};"));
        Assert.NotEmpty(Snippet.ErrorsOf($"_ = shop.Orders.Query(\"u1\").PlacedAt.AtLeast(now).Descending(){call};"));
        Assert.NotEmpty(Snippet.ErrorsOf($"_ = shop.Orders.ByTenantStatus(\"t1\", OrderState.Open){call};"));
    }

    [Theory]
    [InlineData(".Where(i => i.Count > 1)")]
    [InlineData(".Select(i => i.Count)")]
    [InlineData(".OrderBy(i => i.Count)")]
    [InlineData(".Skip(1)")]
    [InlineData(".CountAsync()")]
    public void An_operator_on_selected_attributes_does_not_compile(string call)
    {
        Snippet.Compiles($"_ = shop.Orders.Query(\"u1\").Select(o => o.Total).AsAsyncEnumerable(){call};");
        Assert.NotEmpty(Snippet.ErrorsOf($"_ = shop.Orders.Query(\"u1\").Select(o => o.Total){call};"));
    }

    [Fact]
    public void A_query_expression_does_not_compile()
    {
        Snippet.Compiles("_ = from o in shop.Orders.Query(\"u1\").AsAsyncEnumerable() where o.Gift select o;");
        Assert.NotEmpty(Snippet.ErrorsOf("_ = from o in shop.Orders.Query(\"u1\") where o.Gift select o;"));
    }

    [Fact]
    public void Await_foreach_on_a_query_compiles()
    {
        Snippet.Compiles("await foreach (var o in shop.Orders.Query(\"u1\").Filter(o => o.Gift && o.Total > 100m).Descending()) { _ = o.OrderId; }");
        Snippet.Compiles("await foreach (var o in shop.Orders.ByTenantStatus(\"t1\", OrderState.Open).PlacedAt.Before(now)) { _ = o.OrderId; }");
        Snippet.Compiles("await foreach (var i in shop.Orders.Query(\"u1\").Select(o => o.Total, o => o.Note)) { _ = i.Count; }");
    }
}
