using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes the operations of DynamoDB Streams.</summary>
/// <remarks>
/// Records carry items as they are stored, of all entities of a table: a reader tells them apart by itself. Source: the API reference,
/// "Amazon DynamoDB Streams".
/// </remarks>
public interface IStreamsProvider
{
    /// <summary>Lists streams, a page at a time: also those that were disabled, or whose table was deleted, less than 24 hours ago.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes a stream and its shards, a page of shards at a time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ResourceNotFoundException">There is no such stream.</exception>
    ValueTask<StreamDescription> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default);

    /// <summary>Finds the place in a shard from which to read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ResourceNotFoundException">There is no such stream or shard.</exception>
    /// <exception cref="TrimmedDataAccessException">The sequence number is older than 24 hours.</exception>
    ValueTask<GetShardIteratorResponse> GetShardIteratorAsync(GetShardIteratorRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads records from a place in a shard.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ExpiredIteratorException">The iterator is older than 15 minutes.</exception>
    /// <exception cref="TrimmedDataAccessException">The records there are older than 24 hours.</exception>
    ValueTask<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default);
}
