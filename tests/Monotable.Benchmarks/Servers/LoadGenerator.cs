using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Monotable.Benchmarks.Servers;

/// <summary>
/// A closed loop over some keep-alive connections: each asks again as soon as it has its answer. One thread serves them all, and all it does
/// between two system calls is to find the answer's length, since it shares the machine with what is measured.
/// </summary>
internal sealed class LoadGenerator : IDisposable
{
    private const int ConnectionCount = 16;
    private const short Readable = 1;

    private readonly Connection[] _connections;
    private readonly Pollable[] _polled;

    public LoadGenerator(int port)
    {
        _connections = [.. Enumerable.Range(0, ConnectionCount).Select(_ => new Connection(port))];
        _polled = [.. _connections.Select(static connection => new Pollable(connection.Handle))];
    }

    /// <summary>Runs for a while.</summary>
    /// <param name="requests">What is asked, in turns: a connection never asks what another one asks at the same time.</param>
    /// <param name="duration">For how long.</param>
    /// <exception cref="InvalidOperationException">An answer is an error.</exception>
    public Load Run(byte[][] requests, TimeSpan duration)
    {
        var next = new int[ConnectionCount];
        var times = new List<long>(1 << 16);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var end = start + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        for (var i = 0; i < ConnectionCount; i++)
        {
            next[i] = i;
            Send(i, requests, next);
        }

        for (var waiting = ConnectionCount; waiting > 0;)
        {
            Wait();
            for (var i = 0; i < ConnectionCount; i++)
            {
                if (_polled[i].Got == 0 || !IsAnswered(_connections[i]))
                {
                    continue;
                }

                var now = Stopwatch.GetTimestamp();
                times.Add(now - _connections[i].SentAt);
                if (now < end)
                {
                    Send(i, requests, next);
                }
                else
                {
                    waiting--;
                }
            }
        }

        return new(times, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
    }

    /// <summary>Sends each request once, over all connections.</summary>
    public void RunOnce(IEnumerable<byte[]> requests)
    {
        foreach (var chunk in requests.Chunk(ConnectionCount))
        {
            for (var i = 0; i < chunk.Length; i++)
            {
                _connections[i].Send(chunk[i]);
            }

            for (var i = 0; i < chunk.Length; i++)
            {
                while (!IsAnswered(_connections[i]))
                {
                    // The rest is still under way.
                }
            }
        }
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }
    }

    private void Wait()
    {
        if (Poll(_polled, (nuint)_polled.Length, -1) < 0)
        {
            throw new InvalidOperationException($"poll failed: {Marshal.GetLastPInvokeError()}.");
        }
    }

    private void Send(int connection, byte[][] requests, int[] next)
    {
        _connections[connection].SentAt = Stopwatch.GetTimestamp();
        _connections[connection].Send(requests[next[connection]]);
        next[connection] += ConnectionCount;
        if (next[connection] >= requests.Length)
        {
            next[connection] = connection;
        }
    }

    private static bool IsAnswered(Connection connection) => connection.Receive(out var answer) && (answer.Status == 200
        ? true
        : throw new InvalidOperationException($"{answer.Status}: {Encoding.UTF8.GetString(answer.Body.Span)}"));

    [DllImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static extern int Poll([In, Out] Pollable[] polled, nuint count, int timeoutMilliseconds);

    // The system's pollfd: it writes what happened into the last field.
    private struct Pollable(int handle)
    {
        public int Handle = handle;
        public short Wanted = Readable;
        public short Got = 0;
    }
}
