using System.ComponentModel;
using Monotable.Keys;

namespace Monotable;

/// <summary>A sort key's part of one entity's query. Generated code makes it.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
/// <typeparam name="TRanged">The query after a range.</typeparam>
/// <typeparam name="TNext">The query after the part is fixed.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
/// <param name="definition">The query so far.</param>
/// <param name="encoding">How the part is written and compared.</param>
/// <param name="ranged">Makes the query after a range.</param>
/// <param name="next">Makes the query after the part is fixed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SortPart<TValue, TRanged, TNext, T, TFields>(
    QueryDefinition<T, TFields> definition,
    SortPartEncoding<TValue> encoding,
    Func<QueryDefinition<T, TFields>, TRanged> ranged,
    Func<QueryDefinition<T, TFields>, TNext> next) : SortPart<TValue, TRanged, TNext>
{
    /// <inheritdoc/>
    public override TNext Is(TValue value) => next(encoding.Is(definition, value));

    internal override TRanged Range(SortKeyOperator comparison, TValue first, TValue? second)
        => ranged(encoding.Range(definition, comparison, first, second));
}
