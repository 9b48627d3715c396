using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>A request's body: as it was sent, which is what is signed, and unpacked. Neither grows beyond the service's limit.</summary>
internal sealed class RequestBody : IDisposable
{
    private readonly PooledBuffer _sent = new();
    private PooledBuffer? _unpacked;

    private RequestBody()
    {
    }

    public RequestBodyFault Fault { get; private set; }

    /// <summary>Gets the body as it was sent.</summary>
    public ReadOnlyMemory<byte> Sent => _sent.WrittenMemory;

    /// <summary>Gets the JSON.</summary>
    public ReadOnlyMemory<byte> Json => (_unpacked ?? _sent).WrittenMemory;

    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new RequestBody();
        body.Fault = request.ContentLength > DynamoDbLimits.RequestSizeBytesMax
            ? RequestBodyFault.TooLarge
            : await body.ReceiveAsync(request.BodyReader, cancellationToken).ConfigureAwait(false);
        if (body.Fault == RequestBodyFault.None)
        {
            body.Fault = body.Unpack(request);
        }

        return body;
    }

    public void Dispose()
    {
        _sent.Dispose();
        _unpacked?.Dispose();
    }

    private async ValueTask<RequestBodyFault> ReceiveAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (_sent.WrittenMemory.Length + read.Buffer.Length > DynamoDbLimits.RequestSizeBytesMax)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                return RequestBodyFault.TooLarge;
            }

            foreach (var part in read.Buffer)
            {
                _sent.Write(part.Span);
            }

            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return RequestBodyFault.None;
            }
        }
    }

    private RequestBodyFault Unpack(HttpRequest request)
    {
        if (!ContentCodings.TryParse(request.Headers.ContentEncoding, out var coding))
        {
            return RequestBodyFault.Unreadable;
        }

        if (coding == ContentCoding.Identity)
        {
            return RequestBodyFault.None;
        }

        try
        {
            return Inflate(coding);
        }
        catch (InvalidDataException)
        {
            return RequestBodyFault.Unreadable;
        }
    }

    private RequestBodyFault Inflate(ContentCoding coding)
    {
        _unpacked = new PooledBuffer();
        using var packed = new MemoryReadStream(Sent);
        using Stream stream = coding switch
        {
            ContentCoding.Gzip => new GZipStream(packed, CompressionMode.Decompress),
            _ when IsZlib(Sent.Span) => new ZLibStream(packed, CompressionMode.Decompress),
            _ => new DeflateStream(packed, CompressionMode.Decompress),
        };
        while (true)
        {
            var count = stream.Read(_unpacked.GetSpan());
            if (count == 0)
            {
                // The service fails on an empty body that claims to be packed; there is nothing to unpack.
                return _unpacked.WrittenMemory.IsEmpty ? RequestBodyFault.Unreadable : RequestBodyFault.None;
            }

            _unpacked.Advance(count);
            if (_unpacked.WrittenMemory.Length > DynamoDbLimits.RequestSizeBytesMax)
            {
                return RequestBodyFault.TooLarge;
            }
        }
    }

    /// <summary>The two bytes of a zlib header name deflate and are a multiple of 31.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> packed) =>
        packed is [var method, var flags, ..] && (method & 0x0F) == 8 && ((method << 8) + flags) % 31 == 0;
}
