using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Monotable.TestSupport;

namespace Monotable.Server.Tests;

/// <summary>The same below the protocol: what comes over the socket may be no HTTP, or packed so that it harms who unpacks it.</summary>
public sealed class SocketFuzzTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        using var created = await _server.SendAsync("CreateTable", WireCorpus.Table);
        Assert.Equal(HttpStatusCode.OK, created.StatusCode);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_is_no_http_is_refused_and_the_connection_closed() => await Seeded.RunAsync(async random =>
    {
        for (var count = 0; count < 200; count++)
        {
            var bytes = new byte[random.Next(1, 2_000)];
            random.NextBytes(bytes);
            var answer = await ExchangeAsync(count % 2 == 0 ? bytes : [.. "POST / HTTP/1.1\r\n"u8, .. bytes, .. "\r\n\r\n"u8]);
            if (answer.Length > 0 && !IsRefusal(answer))
            {
                throw new FuzzException($"{Convert.ToHexString(bytes)} was answered '{answer}'.");
            }
        }

        await AssertHealthyAsync();
    });

    [Theory]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}")]
    public async Task Wrong_framing_is_the_fault_of_the_client(string rest)
    {
        var answer = await ExchangeAsync(Encoding.ASCII.GetBytes(Head + rest));
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
        await AssertHealthyAsync();
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_a_body_harms_nobody()
    {
        for (var count = 0; count < 50; count++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes(Head + "Content-Length: 100000\r\n\r\n{\"TableName\":"), TestContext.Current.CancellationToken);
        }

        await AssertHealthyAsync();
    }

    [Fact]
    public async Task Packed_bodies_with_flipped_bytes_get_an_answer_of_the_protocol() => await Seeded.RunAsync(async random =>
    {
        for (var count = 0; count < 300; count++)
        {
            var (operation, json) = WireCorpus.Requests[random.Next(WireCorpus.Requests.Count)];
            var isGzip = random.Next(2) == 0;
            var packed = Pack(isGzip, Encoding.UTF8.GetBytes(json), 1);
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                packed[random.Next(packed.Length)] ^= (byte)(1 << random.Next(8));
            }

            using var response = await SendAsync(operation, isGzip, packed);
            var body = await response.Content.ReadAsStringAsync();
            if ((int)response.StatusCode is not (200 or 400 or 413) || (body.Length > 0 && JsonNode.Parse(body) is null))
            {
                throw new FuzzException($"{Convert.ToHexString(packed)} was answered {response.StatusCode} with '{body}'.");
            }
        }
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_unpacks_to_a_gigabyte_takes_no_gigabyte(bool isGzip)
    {
        var bomb = Pack(isGzip, new byte[1_024 * 1_024], 1_024);
        var before = GC.GetTotalAllocatedBytes();
        using var response = await SendAsync("Scan", isGzip, bomb);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);

        // Everything allocated in the process meanwhile; other tests run too.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 512L * 1_024 * 1_024);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"a\",")]
    [InlineData("1")]
    [InlineData("\\")]
    public async Task Sixteen_megabytes_of_one_thing_are_a_serialization_fault(string thing)
    {
        const int size = 16 * 1_024 * 1_024;
        var body = new StringBuilder(size).Insert(0, thing, size / thing.Length).ToString();
        using var response = await _server.SendAsync("PutItem", body).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("SerializationException", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Head =>
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n" +
        $"Authorization: {RunningServer.AnySignature}\r\nX-Amz-Date: 20150830T123600Z\r\n";

    private static byte[] Pack(bool isGzip, byte[] block, int blocks)
    {
        using var packed = new MemoryStream();
        using (Stream stream = isGzip
            ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var count = 0; count < blocks; count++)
            {
                stream.Write(block);
            }
        }

        return packed.ToArray();
    }

    private async Task<HttpResponseMessage> SendAsync(string operation, bool isGzip, byte[] packed)
    {
        var content = new ByteArrayContent(packed);
        content.Headers.TryAddWithoutValidation("Content-Encoding", isGzip ? "gzip" : "deflate");
        return await _server.SendAsync(RunningServer.Request(operation, content)).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    /// <summary>505 is HTTP's own word for a version that is none.</summary>
    private static bool IsRefusal(string answer) =>
        answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal);

    /// <summary>Sends bytes, and reads what comes until the server closes the connection.</summary>
    private async Task<string> ExchangeAsync(byte[] bytes)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port, limit.Token);
        var stream = client.GetStream();
        var answer = new byte[16_384];
        var length = 0;
        try
        {
            await stream.WriteAsync(bytes, limit.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            for (int read; length < answer.Length && (read = await stream.ReadAsync(answer.AsMemory(length), limit.Token)) > 0; length += read)
            {
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // The server closed the connection while bytes were still coming: that is an answer too.
        }

        return Encoding.Latin1.GetString(answer, 0, length);
    }

    private async Task AssertHealthyAsync()
    {
        using var response = await _server.SendAsync("ListTables", "{}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
