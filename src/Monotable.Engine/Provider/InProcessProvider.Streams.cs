using Monotable.Engine.Operations.DescribeStream;
using Monotable.Engine.Operations.GetRecords;
using Monotable.Engine.Operations.GetShardIterator;
using Monotable.Engine.Operations.ListStreams;
using Monotable.Protocol;

namespace Monotable;

public sealed partial class InProcessProvider
{
    /// <inheritdoc/>
    public ValueTask<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => ListStreamsHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<StreamDescription> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => DescribeStreamHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<GetShardIteratorResponse> GetShardIteratorAsync(
        GetShardIteratorRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => GetShardIteratorHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => GetRecordsHandler.Handle(_context, request));
}
