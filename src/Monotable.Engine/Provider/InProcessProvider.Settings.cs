using Monotable.Engine.Operations.DescribeContinuousBackups;
using Monotable.Engine.Operations.DescribeEndpoints;
using Monotable.Engine.Operations.DescribeLimits;
using Monotable.Engine.Operations.DescribeTimeToLive;
using Monotable.Engine.Operations.ListTagsOfResource;
using Monotable.Engine.Operations.TagResource;
using Monotable.Engine.Operations.UntagResource;
using Monotable.Engine.Operations.UpdateTimeToLive;
using Monotable.Protocol;

namespace Monotable;

public sealed partial class InProcessProvider
{
    /// <inheritdoc/>
    public ValueTask<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => TagResourceHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => UntagResourceHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<ListTagsOfResourceResponse> ListTagsOfResourceAsync(
        ListTagsOfResourceRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => ListTagsOfResourceHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<TimeToLiveSpecification> UpdateTimeToLiveAsync(
        UpdateTimeToLiveRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => UpdateTimeToLiveHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<TimeToLiveDescription> DescribeTimeToLiveAsync(
        DescribeTimeToLiveRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DescribeTimeToLiveHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<DescribeLimitsResponse> DescribeLimitsAsync(DescribeLimitsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, static () => DescribeLimitsHandler.Handle());

    /// <inheritdoc/>
    public ValueTask<DescribeEndpointsResponse> DescribeEndpointsAsync(
        DescribeEndpointsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DescribeEndpointsHandler.Handle(_context));

    /// <inheritdoc/>
    public ValueTask<ContinuousBackupsDescription> DescribeContinuousBackupsAsync(
        DescribeContinuousBackupsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DescribeContinuousBackupsHandler.Handle(_context, request));
}
