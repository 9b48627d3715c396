using System.Buffers;
using System.Globalization;
using System.Net;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>An answer: its status, and its body in an array of the shared pool, to which <see cref="Dispose"/> gives it back.</summary>
internal sealed class HttpAnswer : IDisposable
{
    /// <summary>The header of a request's id.</summary>
    public const string RequestIdHeader = "x-amzn-RequestId";

    /// <summary>The header of the body's CRC32.</summary>
    public const string ChecksumHeader = "x-amz-crc32";

    private const int SizeUnknown = 16 * 1024;

    private readonly byte[] _array;
    private readonly int _length;

    private HttpAnswer(byte[] array, int length)
    {
        _array = array;
        _length = length;
        StatusCode = (int)HttpStatusCode.OK;
    }

    private HttpAnswer(byte[] array, int length, HttpResponseMessage response)
        : this(array, length)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            StatusCode = (int)response.StatusCode;
            RequestId = Header(response, RequestIdHeader);
            Date = Header(response, "Date");
        }
    }

    public int StatusCode { get; }

    /// <summary>Gets the request's id, of an answer that is an error.</summary>
    public string? RequestId { get; }

    /// <summary>Gets the header <c>Date</c>, of an answer that is an error.</summary>
    public string? Date { get; }

    public bool IsSuccess => StatusCode == 200;

    public ReadOnlySpan<byte> Body => _array.AsSpan(0, _length);

    /// <summary>Reads an answer to its end, and compares it with the checksum that came with it.</summary>
    /// <exception cref="IOException">The checksum is another one.</exception>
    public static async ValueTask<HttpAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var expected = response.Content.Headers.ContentLength ?? -1;
        var array = Rent(expected);
        var length = 0;
        try
        {
            while (length != expected)
            {
                var read = await stream.ReadAsync(Room(ref array, length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            Check(Header(response, ChecksumHeader), array.AsSpan(0, length));
            return new(array, length, response);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(array);
            throw;
        }
    }

    /// <summary>Reads the body of an answer that arrived by other means to its end.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="expected">Its length in bytes; negative where that is unknown.</param>
    /// <param name="checksum">The header <see cref="ChecksumHeader"/>, if there is one.</param>
    /// <exception cref="IOException">The checksum is another one.</exception>
    public static HttpAnswer Read(Stream stream, long expected, string? checksum)
    {
        var array = Rent(expected);
        var length = 0;
        try
        {
            int read;
            while (length != expected && (read = stream.Read(Room(ref array, length).Span)) > 0)
            {
                length += read;
            }

            Check(checksum, array.AsSpan(0, length));
            return new(array, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(array);
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);

    private static byte[] Rent(long expected) => ArrayPool<byte>.Shared.Rent(expected is > 0 and <= int.MaxValue ? (int)expected : SizeUnknown);

    private static Memory<byte> Room(ref byte[] array, int length)
    {
        if (length == array.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(array.Length * 2);
            array.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(array);
            array = larger;
        }

        return array.AsMemory(length);
    }

    // A proxy may have unpacked or changed the body, and then usually says so by its encoding; without the header there is nothing to compare.
    private static void Check(string? header, ReadOnlySpan<byte> body)
    {
        if (header is not null
            && uint.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var checksum)
            && checksum != Crc32.Of(body))
        {
            throw new IOException("The answer's checksum is not the one in its header x-amz-crc32: it was damaged on its way.");
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
