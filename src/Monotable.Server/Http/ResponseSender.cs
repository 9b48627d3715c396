using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>Sends an answer: packed if the client takes it and it is long, with the checksum of what is sent.</summary>
internal static class ResponseSender
{
    // Shorter answers are not packed even for a client that takes it: observed on the service.
    private const int PackedSizeBytesMin = 4_096;

    public static async Task SendAsync(HttpContext context, int statusCode, string? contentType, ReadOnlyMemory<byte> body)
    {
        var coding = body.Length > PackedSizeBytesMin ? ContentCodings.Accepted(context.Request.Headers.AcceptEncoding) : ContentCoding.Identity;
        if (coding == ContentCoding.Identity)
        {
            await WriteAsync(context, statusCode, contentType, body).ConfigureAwait(false);
            return;
        }

        using var packed = new PooledBuffer();
        Pack(body.Span, coding, packed);
        context.Response.Headers.ContentEncoding = coding == ContentCoding.Gzip ? "gzip" : "deflate";
        await WriteAsync(context, statusCode, contentType, packed.WrittenMemory).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, int statusCode, string? contentType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = statusCode;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        response.Headers["x-amz-crc32"] = Crc32.Of(body.Span).ToString(CultureInfo.InvariantCulture);
        await response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static void Pack(ReadOnlySpan<byte> body, ContentCoding coding, PooledBuffer packed)
    {
        using var destination = new BufferWriteStream(packed);
        using Stream stream = coding == ContentCoding.Gzip
            ? new GZipStream(destination, CompressionLevel.Fastest)
            : new ZLibStream(destination, CompressionLevel.Fastest);
        stream.Write(body);
    }
}
