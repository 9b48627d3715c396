using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Specification.Tests;

/// <summary>The operations of DynamoDB Streams over HTTP, by our own wire: the AWS SDK has them in a package of their own.</summary>
/// <param name="client">The client, whose handler signs.</param>
/// <param name="endpoint">The endpoint.</param>
internal sealed class HttpStreams(HttpClient client, Uri endpoint) : IStreamsProvider
{
    private delegate T Reading<out T>(ReadOnlySpan<byte> body);

    public ValueTask<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync("ListStreams", json => RequestWriter.ListStreams(json, request), ResponseReader.ListStreams, cancellationToken);

    public ValueTask<StreamDescription> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default) =>
        SendAsync("DescribeStream", json => RequestWriter.DescribeStream(json, request), ResponseReader.DescribeStream, cancellationToken);

    public ValueTask<GetShardIteratorResponse> GetShardIteratorAsync(
        GetShardIteratorRequest request, CancellationToken cancellationToken = default) =>
        SendAsync("GetShardIterator", json => RequestWriter.GetShardIterator(json, request), ResponseReader.GetShardIterator, cancellationToken);

    public ValueTask<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync("GetRecords", json => RequestWriter.GetRecords(json, request), ResponseReader.GetRecords, cancellationToken);

    private async ValueTask<T> SendAsync<T>(
        string operation, Action<Utf8JsonWriter> write, Reading<T> read, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = WireJson.CreateWriter(buffer))
        {
            write(json);
        }

        using var message = new HttpRequestMessage(HttpMethod.Post, endpoint);
        message.Content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue(OperationNames.ContentType);
        message.Headers.Add(OperationNames.TargetHeader, OperationNames.StreamsTargetPrefix + operation);
        using var response = await client.SendAsync(message, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode ? read(body) : throw ErrorBody.Read(body, (int)response.StatusCode).ToException();
    }
}
