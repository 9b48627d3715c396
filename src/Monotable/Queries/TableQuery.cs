using System.ComponentModel;

namespace Monotable;

/// <summary>A query on the table itself or on a local index, which may be strongly consistent.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
/// <param name="definition">What is asked for.</param>
public class TableQuery<T, TFields>(QueryDefinition<T, TFields> definition) : Query<TableQuery<T, TFields>, T, TFields>(definition)
{
    /// <summary>Lets the query see every write that was answered before it. It costs twice the capacity units.</summary>
    public TableQuery<T, TFields> Consistent() => With(Definition with { IsConsistent = true });

    /// <summary>Reads projections instead of whole items. Generated code calls it.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TableQuery<TResult, TFields> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(Definition.As(projection));
    }

    /// <inheritdoc/>
    protected sealed override TableQuery<T, TFields> With(QueryDefinition<T, TFields> definition) => new(definition);
}
