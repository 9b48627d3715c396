using System.Net;
using System.Net.Sockets;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Startup;

/// <summary>Answers every request over loopback with the same bytes.</summary>
internal sealed class CannedServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly byte[] _answer;
    private readonly string _checksum;

    public CannedServer(byte[] answer)
    {
        _answer = answer;
        _checksum = Checksum.Of(answer);
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                await context.Request.InputStream.CopyToAsync(Stream.Null);
                context.Response.ContentType = "application/x-amz-json-1.0";
                context.Response.Headers["x-amz-crc32"] = _checksum;
                context.Response.Headers["x-amzn-RequestId"] = "4KBNVRGD25RG1KEO9UT4V3FQDJVV4KQNSO5AEMVJF66Q9ASUAAJG";
                context.Response.ContentLength64 = _answer.Length;
                await context.Response.OutputStream.WriteAsync(_answer);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The server was closed.
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
