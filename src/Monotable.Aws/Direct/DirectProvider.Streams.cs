using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

public sealed partial class DirectProvider
{
    /// <inheritdoc/>
    public ValueTask<ListStreamsResponse> ListStreamsAsync(
        ListStreamsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            static transports => transports.Streams,
            Targets.OfStreams("ListStreams"),
            request,
            static (json, call) => RequestWriter.ListStreams(json, call),
            static (body, _) => ResponseReader.ListStreams(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StreamDescription> DescribeStreamAsync(
        DescribeStreamRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            static transports => transports.Streams,
            Targets.OfStreams("DescribeStream"),
            request,
            static (json, call) => RequestWriter.DescribeStream(json, call),
            static (body, _) => ResponseReader.DescribeStream(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GetShardIteratorResponse> GetShardIteratorAsync(
        GetShardIteratorRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            static transports => transports.Streams,
            Targets.OfStreams("GetShardIterator"),
            request,
            static (json, call) => RequestWriter.GetShardIterator(json, call),
            static (body, _) => ResponseReader.GetShardIterator(body),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GetRecordsResponse> GetRecordsAsync(
        GetRecordsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            static transports => transports.Streams,
            Targets.OfStreams("GetRecords"),
            request,
            static (json, call) => RequestWriter.GetRecords(json, call),
            static (body, _) => ResponseReader.GetRecords(body),
            cancellationToken);
}
