using System.Runtime.CompilerServices;

namespace Monotable;

/// <summary>
/// A query over one partition of a table or index, in the order of its sort key. Immutable; nothing is sent before it is enumerated or awaited.
/// </summary>
/// <remarks>
/// <c>await foreach</c> works on it. It is deliberately no <see cref="IAsyncEnumerable{T}"/>, so that no LINQ operator silently filters on the
/// client:
/// <see cref="AsAsyncEnumerable"/> is the visible door.
/// </remarks>
/// <typeparam name="TSelf">The query's own type.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in filters.</typeparam>
/// <param name="definition">What is asked for.</param>
public abstract class Query<TSelf, T, TFields>(QueryDefinition<T, TFields> definition)
    where TSelf : Query<TSelf, T, TFields>
{
    /// <summary>Gets what is asked for.</summary>
    protected QueryDefinition<T, TFields> Definition { get; } = definition;

    private QueryExecutor<T, TFields> Executor => new(Definition);

    /// <summary>
    /// Keeps only items for which a condition holds. DynamoDB applies it after reading: filtered items cost capacity too. Several filters must all
    /// hold.
    /// </summary>
    /// <param name="condition">Builds the condition of the entity's fields.</param>
    public TSelf Filter(Func<TFields, Condition> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(Definition with { Filter = Condition.Combine(Definition.Filter, condition(Definition.Fields)) });
    }

    /// <summary>Reads in descending order of the sort key.</summary>
    public TSelf Descending() => With(Definition with { IsDescending = true });

    /// <summary>Ends after a number of results, over all pages.</summary>
    /// <param name="count">The number: one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public TSelf Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return With(Definition with { Take = count });
    }

    /// <summary>Lets a page evaluate at most a number of items: the service's <c>Limit</c>, which counts before the filter.</summary>
    /// <param name="count">The number: one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public TSelf PageSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return With(Definition with { PageSize = count });
    }

    /// <summary>Measures the capacity that the query consumes, request by request.</summary>
    /// <param name="meter">Collects it.</param>
    public TSelf MeasuredBy(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return With(Definition with { Meter = meter });
    }

    /// <summary>Reads only some attributes; they are returned as items. A page still evaluates, and costs, the whole items.</summary>
    /// <param name="fields">Choose the members: at least one.</param>
    /// <exception cref="ArgumentException">No member is chosen.</exception>
    public ItemQuery Select(params ReadOnlySpan<Func<TFields, IField>> fields)
    {
        var paths = new List<AttributePath>(fields.Length);
        foreach (var field in fields)
        {
            paths.Add(field(Definition.Fields).Path);
        }

        return paths.Count == 0
            ? throw new ArgumentException("Select needs at least one member.", nameof(fields))
            : new ItemQuery(cancellationToken => Executor.SelectAsync(paths, cancellationToken));
    }

    /// <summary>Enumerates the results, reading page after page.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Executor.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Lets <c>await foreach</c> be cancelled.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) =>
        AsAsyncEnumerable().WithCancellation(cancellationToken);

    /// <summary>Gets the results as an <see cref="IAsyncEnumerable{T}"/>. Operators applied to it run on the client.</summary>
    public IAsyncEnumerable<T> AsAsyncEnumerable() => Executor.EnumerateAsync(CancellationToken.None);

    /// <summary>Reads all results.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default) => Executor.ToListAsync(cancellationToken);

    /// <summary>Reads the first result.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The first result; the default where there is none.</returns>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in Take(1).Executor.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        return default;
    }

    /// <summary>Reads the first result, which must be.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="InvalidOperationException">There is no result.</exception>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<T> FirstAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in Take(1).Executor.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        throw new InvalidOperationException("The query has no result. Call FirstOrDefaultAsync where that may be.");
    }

    /// <summary>Reads the only result: of an index, say, whose partitions hold one item each.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The result; the default where there is none.</returns>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        var results = await Take(2).ToListAsync(cancellationToken).ConfigureAwait(false);
        return results.Count < 2
            ? results.FirstOrDefault()
            : throw new InvalidOperationException("The query has more than one result. Call FirstOrDefaultAsync where that may be.");
    }

    /// <summary>Finds out whether there is a result.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<bool> AnyAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in Take(1).Executor.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return false;
    }

    /// <summary>
    /// Counts the results on the service; those of an index ordered by the time of expiry are counted here. It costs the capacity of reading them.
    /// </summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<long> CountAsync(CancellationToken cancellationToken = default) => Executor.CountAsync(cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidCursorException">The cursor is damaged, of another query, or too old; nothing was sent.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask<Page<T>> ToPageAsync(string? cursor = null, CancellationToken cancellationToken = default) =>
        Executor.PageAsync(cursor, cancellationToken);

    /// <summary>Makes the same kind of query of another definition.</summary>
    /// <param name="definition">What is asked for.</param>
    protected abstract TSelf With(QueryDefinition<T, TFields> definition);
}
