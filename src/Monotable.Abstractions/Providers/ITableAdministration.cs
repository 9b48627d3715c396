using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes DynamoDB's table operations.</summary>
public interface ITableAdministration
{
    /// <summary>Creates a table. It is usable once it is <see cref="TableStatus.Active"/>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a table's throughput, billing mode, stream, encryption, class, protection or global indexes: mostly one at a time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a table and all its items.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TableDescription> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the names of tables, a page at a time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ListTablesResponse> ListTablesAsync(ListTablesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets tags of a table, all or none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes tags of a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the tags of a table, a page at a time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ListTagsOfResourceResponse> ListTagsOfResourceAsync(ListTagsOfResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Switches on or off that items expire: once an hour at most.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TimeToLiveSpecification> UpdateTimeToLiveAsync(UpdateTimeToLiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes whether items expire, and by which attribute.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<TimeToLiveDescription> DescribeTimeToLiveAsync(DescribeTimeToLiveRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes the provisioned capacity that the account and a table may have.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<DescribeLimitsResponse> DescribeLimitsAsync(DescribeLimitsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes the endpoints of the region.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<DescribeEndpointsResponse> DescribeEndpointsAsync(DescribeEndpointsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes the continuous backups of a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="TableNotFoundException">There is no such table.</exception>
    ValueTask<ContinuousBackupsDescription> DescribeContinuousBackupsAsync(
        DescribeContinuousBackupsRequest request, CancellationToken cancellationToken = default);
}
