using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// A scan: it reads a whole table or index, in no order that means anything. Immutable; nothing is sent before it is enumerated or awaited.
/// </summary>
/// <remarks>
/// A scan costs the capacity of all that it passes, whatever it returns. Like a query it is no <see cref="IAsyncEnumerable{T}"/>, but
/// <c>await foreach</c> works on it.
/// </remarks>
/// <typeparam name="TSelf">The scan's own type.</typeparam>
/// <typeparam name="T">What is read.</typeparam>
public abstract class Scan<TSelf, T>
    where TSelf : Scan<TSelf, T>
{
    private protected Scan(ScanDefinition<T> definition)
    {
        Definition = definition;
    }

    internal ScanDefinition<T> Definition { get; }

    private ScanExecutor<T> Executor => new(Definition);

    /// <summary>Lets a page evaluate at most a number of items: the service's <c>Limit</c>, which counts other entities' items too.</summary>
    /// <param name="count">The number: one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public TSelf PageSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return With(Definition with { PageSize = count });
    }

    /// <summary>Measures the capacity that the scan consumes, request by request.</summary>
    /// <param name="meter">Collects it.</param>
    public TSelf MeasuredBy(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return With(Definition with { Meter = meter });
    }

    /// <summary>Reads only one segment, for several machines that share a scan. All segments of one count together are the whole.</summary>
    /// <param name="index">The segment, from 0.</param>
    /// <param name="count">The number of segments: 1 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public TSelf Segment(int index, int count)
    {
        CheckSegments(count);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        return With(Definition with { Segment = (index, count) });
    }

    /// <summary>
    /// Reads segments in parallel: at most <see cref="TableOptions.ParallelRequestsMax"/> at once, one page each. Results come as they arrive.
    /// </summary>
    /// <param name="count">The number of segments: 1 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The scan is of one segment.</exception>
    public SegmentedScan<T> InSegments(int count)
    {
        CheckSegments(count);
        return Definition.Segment is null
            ? new(Definition, count)
            : throw new InvalidOperationException("The scan reads one segment, which has no segments itself. Call either Segment or InSegments.");
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

    /// <summary>Counts the results on the service. It costs the capacity of reading everything.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<long> CountAsync(CancellationToken cancellationToken = default) => Executor.CountAsync(cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidCursorException">The cursor is damaged, of another scan or query, or too old; nothing was sent.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask<Page<T>> ToPageAsync(string? cursor = null, CancellationToken cancellationToken = default) =>
        Executor.PageAsync(cursor, cancellationToken);

    internal abstract TSelf With(ScanDefinition<T> definition);

    private static void CheckSegments(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, DynamoDbLimits.ScanSegmentsMax);
    }
}
