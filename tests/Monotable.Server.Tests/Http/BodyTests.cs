using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Monotable.Wire;

namespace Monotable.Server.Tests;

/// <summary>Packed and large bodies, in both directions.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private const int LimitBytes = 16 * 1_024 * 1_024;

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        using var created = await _server.SendAsync("CreateTable", """
            {"TableName":"abc","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST"}
            """);
        Assert.Equal(HttpStatusCode.OK, created.StatusCode);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("bare deflate")]
    [InlineData("identity")]
    public async Task Reads_packed_requests(string coding)
    {
        using var response = await SendPackedAsync(coding.Split(' ')[^1], Pack(coding, """{"TableName":"abc"}"""));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"Items":[],"Count":0,"ScannedCount":0}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Reads_gzip_of_several_members()
    {
        byte[] packed = [.. Pack("gzip", """{"TableName":"""), .. Pack("gzip", "\"abc\"}")];
        using var response = await SendPackedAsync("gzip", packed);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip", "not packed at all")]
    [InlineData("deflate", "not packed at all")]
    [InlineData("gzip", "")]
    [InlineData("deflate", "")]
    [InlineData("br", "{}")]
    [InlineData("gzip, gzip", "{}")]
    [InlineData("compress", "{}")]
    public async Task A_body_that_is_not_what_it_says_is_a_serialization_fault(string coding, string body)
    {
        using var response = await SendPackedAsync(coding, Encoding.UTF8.GetBytes(body));
        await AssertSerializationFaultAsync(response);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_packed_body_that_ends_early_is_a_serialization_fault(string coding)
    {
        var packed = Pack(coding, """{"TableName":"abc","ProjectionExpression":"a, b, c, d"}""");
        for (var length = 1; length < packed.Length - 8; length += 5)
        {
            using var response = await SendPackedAsync(coding, packed[..length]);
            await AssertSerializationFaultAsync(response);
        }
    }

    [Fact]
    public async Task Sixteen_megabytes_are_read_and_one_byte_more_is_not()
    {
        using var largest = await _server.SendAsync("Scan", PaddedScan(LimitBytes));
        Assert.Equal(HttpStatusCode.OK, largest.StatusCode);
        using var larger = await _server.SendAsync("Scan", PaddedScan(LimitBytes + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, larger.StatusCode);
        Assert.Empty(await larger.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_of_unknown_length_has_the_same_limit()
    {
        using var request = RunningServer.Request("Scan", new ByteArrayContent(Encoding.UTF8.GetBytes(PaddedScan(LimitBytes + 1))));
        request.Headers.TransferEncodingChunked = true;
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_small_body_that_unpacks_to_too_much_is_refused(string coding)
    {
        using var largest = await SendPackedAsync(coding, Pack(coding, PaddedScan(LimitBytes)));
        Assert.Equal(HttpStatusCode.OK, largest.StatusCode);
        using var larger = await SendPackedAsync(coding, Pack(coding, PaddedScan(LimitBytes + 1)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, larger.StatusCode);
    }

    [Theory]
    [InlineData(null, 5_000, null)]
    [InlineData("gzip", 5_000, "gzip")]
    [InlineData("deflate", 5_000, "deflate")]
    [InlineData("deflate, gzip;q=0.5", 5_000, "gzip")]
    [InlineData("br, gzip", 5_000, "gzip")]
    [InlineData("gzip;q=0, deflate;q=0.0", 5_000, null)]
    [InlineData("identity", 5_000, null)]
    [InlineData("gzip", 3_000, null)]
    public async Task Packs_long_answers_for_those_who_take_it(string? accepted, int length, string? coding)
    {
        var text = string.Join(' ', Enumerable.Range(0, length / 5).Select(static number => number.ToString("0000", null)));
        using var put = await _server.SendAsync("PutItem", $$"""{"TableName":"abc","Item":{"pk":{"S":"a"},"t":{"S":"{{text}}"} } }""");
        using var request = RunningServer.Request("Scan", """{"TableName":"abc"}""");
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        using var response = await _server.SendAsync(request);
        var sent = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(Crc32.Of(sent).ToString(System.Globalization.CultureInfo.InvariantCulture), response.Headers.GetValues("x-amz-crc32").Single());
        Assert.Equal(sent.Length, response.Content.Headers.ContentLength);
        var item = JsonNode.Parse(Unpack(coding, sent))!["Items"]![0]!;
        Assert.Equal(text, item["t"]!["S"]!.GetValue<string>());
    }

    private static async Task AssertSerializationFaultAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"__type":"com.amazon.coral.service#SerializationException"}""", await response.Content.ReadAsStringAsync());
    }

    private static string PaddedScan(int length)
    {
        const string scan = """{"TableName":"abc"}""";
        return scan + new string(' ', length - scan.Length);
    }

    private static byte[] Pack(string coding, string text)
    {
        using var packed = new MemoryStream();
        using (var stream = PackStream(coding, packed))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller disposes of the stream.")]
    private static Stream PackStream(string coding, Stream packed) => coding.ToUpperInvariant() switch
    {
        "GZIP" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        "DEFLATE" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        "BARE DEFLATE" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        _ => packed,
    };

    private static byte[] Unpack(string? coding, byte[] packed)
    {
        using var source = new MemoryStream(packed);
        using Stream stream = coding switch
        {
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            "deflate" => new ZLibStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private Task<HttpResponseMessage> SendPackedAsync(string coding, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return _server.SendAsync(RunningServer.Request("Scan", content));
    }
}
