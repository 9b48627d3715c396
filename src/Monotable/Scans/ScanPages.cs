using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a scan's requests: one after the other, or for several segments at once.</summary>
internal readonly struct ScanPages<T>(IDynamoDbProvider provider, IItemCodec<T> codec)
{
    /// <summary>Reads page after page.</summary>
    public IAsyncEnumerable<ScanResponse<T>> OneByOneAsync(ScanRequest request, CancellationToken cancellationToken) =>
        OneByOneAsync(provider, codec, request, cancellationToken);

    /// <summary>Reads segments at once. At any moment there is one page in hand, and at most one more for each request under way.</summary>
    /// <param name="request">The request of the first page.</param>
    /// <param name="segments">The number of segments.</param>
    /// <param name="requestsMax">How many requests are under way at most; where there are more segments, the rest wait for the first to end.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public IAsyncEnumerable<ScanResponse<T>> InSegmentsAsync(
        ScanRequest request, int segments, int requestsMax, CancellationToken cancellationToken) =>
        InSegmentsAsync(provider, codec, request with { TotalSegments = segments }, requestsMax, cancellationToken);

    private static async IAsyncEnumerable<ScanResponse<T>> OneByOneAsync(
        IDynamoDbProvider provider, IItemCodec<T> codec, ScanRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            var page = await provider.ScanAsync(request, codec, cancellationToken).ConfigureAwait(false);
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
            yield return page;
        }
        while (request.ExclusiveStartKey is not null);
    }

    private static async IAsyncEnumerable<ScanResponse<T>> InSegmentsAsync(
        IDynamoDbProvider provider, IItemCodec<T> codec, ScanRequest request, int requestsMax,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reads = new List<Task<SegmentPage<T>>>();
        var begun = 0;
        try
        {
            for (; begun < request.TotalSegments && begun < requestsMax; begun++)
            {
                Begin(request with { Segment = begun });
            }

            while (reads.Count > 0)
            {
                var read = await Task.WhenAny(reads).ConfigureAwait(false);
                reads.Remove(read);
                var page = await read.ConfigureAwait(false);

                // The next request is on its way while the caller looks at this page.
                if ((page.Next ?? (begun < request.TotalSegments ? request with { Segment = begun++ } : null)) is { } next)
                {
                    Begin(next);
                }

                yield return page.Response;
            }
        }
        finally
        {
            // Whoever leaves early, fails or cancels leaves no request behind.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(reads)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        void Begin(ScanRequest next) => reads.Add(SegmentPage<T>.ReadAsync(provider, codec, next, stop.Token));
    }
}
