using System.Runtime.CompilerServices;

namespace Monotable;

/// <summary>
/// A scan whose segments are read in parallel. Results come as they arrive, in no order. Leaving the enumeration, or cancelling it, ends all
/// requests.
/// </summary>
/// <remarks>
/// Memory is bounded: the page being enumerated, and at most one page for each of the <see cref="TableOptions.ParallelRequestsMax"/> requests under
/// way. A page holds at most 1 MB of stored items.
/// </remarks>
/// <typeparam name="T">What is read.</typeparam>
public sealed class SegmentedScan<T>
{
    private readonly ScanExecutor<T> _executor;

    internal SegmentedScan(ScanDefinition<T> definition, int count)
    {
        _executor = new(definition, count);
    }

    /// <summary>Enumerates the results.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _executor.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Lets <c>await foreach</c> be cancelled.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) =>
        AsAsyncEnumerable().WithCancellation(cancellationToken);

    /// <summary>Gets the results as an <see cref="IAsyncEnumerable{T}"/>. Operators applied to it run on the client.</summary>
    public IAsyncEnumerable<T> AsAsyncEnumerable() => _executor.EnumerateAsync(CancellationToken.None);

    /// <summary>Reads all results.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default) => _executor.ToListAsync(cancellationToken);

    /// <summary>Counts the results on the service. It costs the capacity of reading everything.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<long> CountAsync(CancellationToken cancellationToken = default) => _executor.CountAsync(cancellationToken);
}
