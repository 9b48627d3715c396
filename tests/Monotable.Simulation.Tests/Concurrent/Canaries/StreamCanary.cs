namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Corrupts one record of a stream.</summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="place">With which record, or the first one after it that it can be done with.</param>
internal sealed class StreamCanary(IStreamsProvider inner, StreamFault fault, int place) : IStreamsProvider
{
    private int _recordCount;
    private bool _isDone;

    public ValueTask<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default) =>
        inner.ListStreamsAsync(request, cancellationToken);

    public ValueTask<StreamDescription> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default) =>
        inner.DescribeStreamAsync(request, cancellationToken);

    public ValueTask<GetShardIteratorResponse> GetShardIteratorAsync(
        GetShardIteratorRequest request, CancellationToken cancellationToken = default) => inner.GetShardIteratorAsync(request, cancellationToken);

    public async ValueTask<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default)
    {
        var page = await inner.GetRecordsAsync(request, cancellationToken);
        _recordCount += page.Records.Count;
        if (_isDone || _recordCount < place || Corrupt([.. page.Records]) is not { } records)
        {
            return page;
        }

        _isDone = true;
        return page with { Records = records };
    }

    private StreamRecord[]? Corrupt(StreamRecord[] records) => (fault, records) switch
    {
        (StreamFault.Drop, [_, .. var rest]) => rest,
        (StreamFault.Repeat, [var first, .. var rest]) => [first, first, .. rest],
        (StreamFault.Swap, [var first, var second, .. var rest]) => [second, first, .. rest],
        (StreamFault.Nothing, [{ NewImage: { } image } first]) => [first, NothingAfter(first, image)],
        _ => null,
    };

    private static StreamRecord NothingAfter(StreamRecord record, Item image) => record with
    {
        EventId = record.EventId + "0", EventName = OperationType.Modify, SequenceNumber = record.SequenceNumber + "0", OldImage = image,
    };
}
