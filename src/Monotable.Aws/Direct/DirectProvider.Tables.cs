using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

public sealed partial class DirectProvider
{
    /// <inheritdoc/>
    public ValueTask<TableDescription> CreateTableAsync(
        CreateTableRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("CreateTable"),
            request,
            static (json, call) => RequestWriter.CreateTable(json, call),
            static (body, _) => ResponseReader.Table(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TableDescription> DescribeTableAsync(
        DescribeTableRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DescribeTable"),
            request,
            static (json, call) => RequestWriter.DescribeTable(json, call),
            static (body, _) => ResponseReader.Table(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TableDescription> UpdateTableAsync(
        UpdateTableRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("UpdateTable"),
            request,
            static (json, call) => RequestWriter.UpdateTable(json, call),
            static (body, _) => ResponseReader.Table(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TableDescription> DeleteTableAsync(
        DeleteTableRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DeleteTable"),
            request,
            static (json, call) => RequestWriter.DeleteTable(json, call),
            static (body, _) => ResponseReader.Table(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ListTablesResponse> ListTablesAsync(
        ListTablesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("ListTables"),
            request,
            static (json, call) => RequestWriter.ListTables(json, call),
            static (body, _) => ResponseReader.ListTables(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("TagResource"),
            request,
            static (json, call) => RequestWriter.TagResource(json, call),
            static (body, _) => new TagResourceResponse(),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("UntagResource"),
            request,
            static (json, call) => RequestWriter.UntagResource(json, call),
            static (body, _) => new UntagResourceResponse(),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ListTagsOfResourceResponse> ListTagsOfResourceAsync(
        ListTagsOfResourceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("ListTagsOfResource"),
            request,
            static (json, call) => RequestWriter.ListTagsOfResource(json, call),
            static (body, _) => ResponseReader.ListTagsOfResource(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TimeToLiveSpecification> UpdateTimeToLiveAsync(
        UpdateTimeToLiveRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("UpdateTimeToLive"),
            request,
            static (json, call) => RequestWriter.UpdateTimeToLive(json, call),
            static (body, _) => ResponseReader.UpdateTimeToLive(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TimeToLiveDescription> DescribeTimeToLiveAsync(
        DescribeTimeToLiveRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DescribeTimeToLive"),
            request,
            static (json, call) => RequestWriter.DescribeTimeToLive(json, call),
            static (body, _) => ResponseReader.DescribeTimeToLive(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DescribeLimitsResponse> DescribeLimitsAsync(
        DescribeLimitsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DescribeLimits"),
            request,
            static (json, call) => RequestWriter.DescribeLimits(json, call),
            static (body, _) => ResponseReader.DescribeLimits(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DescribeEndpointsResponse> DescribeEndpointsAsync(
        DescribeEndpointsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DescribeEndpoints"),
            request,
            static (json, call) => RequestWriter.DescribeEndpoints(json, call),
            static (body, _) => ResponseReader.DescribeEndpoints(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ContinuousBackupsDescription> DescribeContinuousBackupsAsync(
        DescribeContinuousBackupsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("DescribeContinuousBackups"),
            request,
            static (json, call) => RequestWriter.DescribeContinuousBackups(json, call),
            static (body, _) => ResponseReader.DescribeContinuousBackups(body),
            cancellationToken);
}
