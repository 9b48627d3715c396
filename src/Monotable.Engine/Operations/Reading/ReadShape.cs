using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Reading;

/// <summary>What of the entries a Query or Scan returns, and which it returns.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Projection">What is kept of an item; all of it if there is none.</param>
/// <param name="CountsOnly">Whether only the count is returned.</param>
/// <param name="FetchesItems">Whether an index's entries do not suffice and whole items are fetched.</param>
internal sealed record ReadShape(BoundCondition? Filter, Func<Item, Item>? Projection, bool CountsOnly, bool FetchesItems)
{
    /// <summary>Checks <c>Select</c> against the projection: what needs no table.</summary>
    /// <param name="select">The parameter.</param>
    /// <param name="indexName">The index, if there is one.</param>
    /// <param name="projection">The name of the parameter that projects, if one is given.</param>
    /// <param name="fault">Makes the error.</param>
    public static void CheckSelect(Select select, string? indexName, string? projection, Func<string, DynamoDbValidationException> fault)
    {
        if (select == Select.SpecificAttributes && projection is null)
        {
            throw fault(ServiceTexts.SelectSpecificWithoutProjection);
        }

        if (projection is not null && select is not (Select.None or Select.SpecificAttributes))
        {
            throw fault(select switch
            {
                Select.Count => ServiceTexts.SelectCountWithProjection(projection),
                Select.AllAttributes => ServiceTexts.SelectWithProjection(projection, "ALL_ATTRIBUTES"),
                _ => ServiceTexts.SelectWithProjection(projection, "ALL_PROJECTED_ATTRIBUTES"),
            });
        }

        if (select == Select.AllProjectedAttributes && indexName is null)
        {
            throw fault(ServiceTexts.SelectProjectedWithoutIndex);
        }
    }

    /// <summary>Checks what is asked for against what the index has.</summary>
    /// <exception cref="DynamoDbValidationException">A global index does not have it.</exception>
    public static ReadShape Of(ReadSource source, Select select, BoundCondition? filter, BoundProjection? projection)
    {
        var fetches = false;
        if (source.Index is { ProjectsAll: false } index)
        {
            var missing = projection is null ? [] : Missing(index, projection.AttributeNames);
            if (index.IsGlobal && select == Select.AllAttributes)
            {
                throw new DynamoDbValidationException(ServiceTexts.SelectAllOnIndex(index.Name));
            }

            if (index.IsGlobal && missing.Length > 0)
            {
                throw new DynamoDbValidationException(ServiceTexts.NotProjected(index.Name, missing));
            }

            fetches = select == Select.AllAttributes || missing.Length > 0;
        }

        return new(filter, projection is null ? null : projection.Apply, select == Select.Count, fetches);
    }

    /// <summary>Refuses a filter on what the index does not have. In a scan such a filter sees nothing there, and that is all.</summary>
    /// <exception cref="DynamoDbValidationException">The index does not have it.</exception>
    public static void CheckFilterProjected(ReadSource source, BoundCondition? filter)
    {
        if (source.Index is { ProjectsAll: false } index && filter is not null && Missing(index, filter.AttributeNames) is { Length: > 0 } missing)
        {
            throw new DynamoDbValidationException(ServiceTexts.FilterNotProjected(index.Name, missing));
        }
    }

    private static string[] Missing(IndexDefinition index, IEnumerable<string> names) =>
        [.. names.Where(name => !index.Projects(name)).Order(StringComparer.Ordinal)];
}
