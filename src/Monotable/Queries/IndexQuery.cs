using System.ComponentModel;

namespace Monotable;

/// <summary>A query on a global index, which is always eventually consistent.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters: without the index's own key attributes.</typeparam>
/// <param name="definition">What is asked for.</param>
public class IndexQuery<T, TFields>(QueryDefinition<T, TFields> definition) : Query<IndexQuery<T, TFields>, T, TFields>(definition)
{
    /// <summary>Reads projections instead of whole items. Generated code calls it.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndexQuery<TResult, TFields> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(Definition.As(projection));
    }

    /// <inheritdoc/>
    protected sealed override IndexQuery<T, TFields> With(QueryDefinition<T, TFields> definition) => new(definition);
}
