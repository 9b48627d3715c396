using System.Net;
using System.Net.Http.Headers;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>A request's body, sent from where it was written. It tells whether the sender is done with the memory.</summary>
internal sealed class RequestContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new(OperationNames.ContentType);

    private readonly ReadOnlyMemory<byte> _body;
    private volatile bool _isUnderWay;

    public RequestContent(ReadOnlyMemory<byte> body)
    {
        _body = body;
        Headers.ContentType = Json;
    }

    /// <summary>Gets whether somebody is still reading the memory: a server may answer before it has read all.</summary>
    public bool IsUnderWay => _isUnderWay;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _isUnderWay = true;
        try
        {
            await stream.WriteAsync(_body, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _isUnderWay = false;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
