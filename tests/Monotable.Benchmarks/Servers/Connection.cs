using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Monotable.Benchmarks.Servers;

/// <summary>A keep-alive connection that asks one thing at a time. Of an answer's head it reads the status and the length.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1_024];
    private int _received;

    public Connection(int port) => _socket.Connect(new IPEndPoint(IPAddress.Loopback, port));

    public int Handle => (int)_socket.SafeHandle.DangerousGetHandle();

    /// <summary>Gets or sets when the request was sent.</summary>
    public long SentAt { get; set; }

    public void Send(ReadOnlySpan<byte> request)
    {
        _received = 0;
        while (!request.IsEmpty)
        {
            request = request[_socket.Send(request)..];
        }
    }

    /// <summary>Receives what is there.</summary>
    /// <returns>Whether that is all of the answer.</returns>
    public bool Receive(out Answer answer)
    {
        if (_received == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = _socket.Receive(_buffer.AsSpan(_received));
        if (count == 0)
        {
            throw new IOException("The server has closed the connection.");
        }

        _received += count;
        return TryRead(_buffer.AsMemory(0, _received), out answer);
    }

    /// <summary>Sends a request and waits for the whole answer.</summary>
    public Answer Ask(ReadOnlySpan<byte> request)
    {
        Send(request);
        Answer answer;
        while (!Receive(out answer))
        {
            // The rest is still under way.
        }

        return answer;
    }

    public void Dispose() => _socket.Dispose();

    private static bool TryRead(ReadOnlyMemory<byte> received, out Answer answer)
    {
        answer = default;
        var head = received.Span.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        var body = received[(head + 4)..];
        answer = new(Utf8Parser.TryParse(received.Span[9..12], out int status, out _) ? status : 0, body);
        return IsWhole(received.Span[..head], body.Span);
    }

    // DynamoDB Local sends long answers in chunks. Nothing follows an answer before the next request, so the last chunk ends it.
    private static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var at = head.IndexOf("ontent-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + "ontent-length: ".Length)..], out int length, out _)
            ? body.Length >= length
            : body.EndsWith("\r\n0\r\n\r\n"u8);
    }
}
