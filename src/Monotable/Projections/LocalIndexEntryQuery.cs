using System.ComponentModel;

namespace Monotable;

/// <summary>A query on a local index that does not project all attributes. It may be strongly consistent.</summary>
/// <typeparam name="TEntry">What the index holds of an item.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters: those that the index projects, without its own key attributes.</typeparam>
/// <param name="definition">What is asked for.</param>
public class LocalIndexEntryQuery<TEntry, T, TFields>(QueryDefinition<TEntry, TFields> definition)
    : Query<LocalIndexEntryQuery<TEntry, T, TFields>, TEntry, TFields>(definition)
    where TEntry : IIndexEntry<T>
{
    /// <summary>Lets the query see every write that was answered before it. It costs twice the capacity units.</summary>
    public LocalIndexEntryQuery<TEntry, T, TFields> Consistent() => With(Definition with { IsConsistent = true });

    /// <summary>
    /// Reads the whole items, in batches and in the order of the entries. An item that is gone meanwhile, or has become another entity, is left out.
    /// </summary>
    /// <param name="options">How the items are read; consistently, if they must be newer than the index.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="HydrationIncompleteException">The service did not get to some items, despite all attempts.</exception>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<List<T>> HydrateAsync(ReadOptions options = default, CancellationToken cancellationToken = default)
    {
        var entries = await ToListAsync(cancellationToken).ConfigureAwait(false);
        return await Hydration.ReadAsync<TEntry, T>(Definition.Table, Definition.NewGet!, entries, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads projections instead of entries. Generated code calls it, where the index holds all that they need.</summary>
    /// <typeparam name="TResult">The projection.</typeparam>
    /// <param name="projection">What to read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TableQuery<TResult, TFields> As<TResult>(Projection<T, TResult> projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return new(Definition.As(Definition.Keys!, projection));
    }

    /// <inheritdoc/>
    protected sealed override LocalIndexEntryQuery<TEntry, T, TFields> With(QueryDefinition<TEntry, TFields> definition) => new(definition);
}
