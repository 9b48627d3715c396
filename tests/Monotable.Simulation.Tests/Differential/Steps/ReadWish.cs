namespace Monotable.Simulation.Tests.Differential;

/// <summary>What a query and a scan have in common.</summary>
internal sealed record ReadWish(
    IndexShape Shape,
    TextExpression? Filter,
    TextExpression? Projection,
    Placeholders Placeholders,
    Select Select = default,
    int? Limit = null,
    Item? StartKey = null,
    bool IsConsistent = false,
    ReturnConsumedCapacity Capacity = ReturnConsumedCapacity.None)
{
    /// <summary>Makes smaller ones.</summary>
    /// <param name="other">The expression beside the filter and the projection that placeholders may stand in.</param>
    public IEnumerable<ReadWish> Simpler(TextExpression? other = null)
    {
        ReadWish[] without =
        [
            this with { Filter = null }, this with { Projection = null }, this with { Select = default }, this with { Limit = null },
            this with { StartKey = null }, this with { IsConsistent = false }, this with { Capacity = ReturnConsumedCapacity.None },
        ];
        foreach (var wish in without.Where(wish => wish != this))
        {
            yield return wish;
            foreach (var placeholders in wish.Placeholders.Simpler(other, wish.Filter, wish.Projection))
            {
                yield return wish with { Placeholders = placeholders };
            }
        }

        foreach (var filter in Filter?.Simpler() ?? [])
        {
            yield return this with { Filter = filter };
        }

        foreach (var projection in Projection?.Simpler() ?? [])
        {
            yield return this with { Projection = projection };
        }

        foreach (var placeholders in Placeholders.Simpler(other, Filter, Projection))
        {
            yield return this with { Placeholders = placeholders };
        }

        foreach (var startKey in StartKey is null ? [] : SimplerValues.Of(StartKey))
        {
            yield return this with { StartKey = startKey };
        }
    }

    public override string ToString() =>
        (Shape.Name ?? "table")
        + (Filter is null ? "" : $" filter «{Filter}»")
        + (Projection is null ? "" : $" select «{Projection}»")
        + (Select == default ? "" : $" {Select}")
        + (Limit is null ? "" : $" limit {Limit}")
        + (StartKey is null ? "" : $" after {Outcome.Text(StartKey)}")
        + (IsConsistent ? " consistent" : "")
        + (Capacity == ReturnConsumedCapacity.None ? "" : $" capacity {Capacity}")
        + Placeholders;
}
