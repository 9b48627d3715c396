namespace Monotable.Simulation.Tests;

/// <summary>What a query and a scan have in common.</summary>
/// <param name="Shape">The table or index that is read.</param>
/// <param name="Filter">The filter, if there is one.</param>
/// <param name="Selection">What is returned of each item.</param>
/// <param name="Limit">How many items a page evaluates.</param>
/// <param name="OnlyCounts">Whether only the count is returned.</param>
internal sealed record ReadOptions(IndexShape Shape, Condition? Filter, Selection Selection, int? Limit, bool OnlyCounts)
{
    public Select Select => OnlyCounts ? Select.Count : default;

    public ReadPages Expect(IReadOnlyList<Item> evaluated) => ReadPages.Expect(
        evaluated,
        Limit,
        item => Filter?.IsTrue(item) != false,
        OnlyCounts ? null : item => Selection.IsAll ? Shape.Project(item) : Selection.Of(item));

    public override string ToString() =>
        $"{Shape.Name ?? "table"}{(Filter is null ? "" : $" filter {Filter.Render(new ExpressionText())}")}{Selection} limit {Limit}"
        + (OnlyCounts ? " count" : "");
}
