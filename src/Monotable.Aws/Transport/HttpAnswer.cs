using System.Buffers;
using System.Globalization;
using System.Net;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>An answer: its status, and its body in an array of the shared pool, to which <see cref="Dispose"/> gives it back.</summary>
internal readonly struct HttpAnswer : IDisposable
{
    private const int SizeUnknown = 16 * 1024;

    private readonly byte[] _array;
    private readonly int _length;

    private HttpAnswer(HttpResponseMessage response, byte[] array, int length)
    {
        _array = array;
        _length = length;
        StatusCode = (int)response.StatusCode;
        RequestId = response.StatusCode == HttpStatusCode.OK ? null : Header(response, "x-amzn-RequestId");
        Date = response.StatusCode == HttpStatusCode.OK ? null : Header(response, "Date");
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
        var expected = response.Content.Headers.ContentLength;
        var array = ArrayPool<byte>.Shared.Rent(expected is > 0 and <= int.MaxValue ? (int)expected : SizeUnknown);
        var length = 0;
        try
        {
            while (length != expected)
            {
                if (length == array.Length)
                {
                    array = Larger(array);
                }

                var read = await stream.ReadAsync(array.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            Check(response, array.AsSpan(0, length));
            return new(response, array, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(array);
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);

    private static byte[] Larger(byte[] array)
    {
        var larger = ArrayPool<byte>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(array);
        return larger;
    }

    // A proxy may have unpacked or changed the body, and then usually says so by its encoding; without the header there is nothing to compare.
    private static void Check(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (Header(response, "x-amz-crc32") is { } header
            && uint.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var checksum)
            && checksum != Crc32.Of(body))
        {
            throw new IOException("The answer's checksum is not the one in its header x-amz-crc32: it was damaged on its way.");
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
