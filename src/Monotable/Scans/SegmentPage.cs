using Monotable.Protocol;

namespace Monotable;

/// <summary>One page of a segment, and the request of the page that follows it.</summary>
internal readonly record struct SegmentPage<T>(ScanResponse<T> Response, ScanRequest? Next)
{
    public static async Task<SegmentPage<T>> ReadAsync(
        IDynamoDbProvider provider, IItemCodec<T> codec, ScanRequest request, CancellationToken cancellationToken)
    {
        var response = await provider.ScanAsync(request, codec, cancellationToken).ConfigureAwait(false);
        return new(response, response.LastEvaluatedKey is { } last ? request with { ExclusiveStartKey = last } : null);
    }
}
