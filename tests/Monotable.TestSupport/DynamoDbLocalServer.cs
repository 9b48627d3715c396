using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Monotable.TestSupport;

/// <summary>
/// A running DynamoDB Local that does not outlive this process.
/// </summary>
/// <remarks>
/// A test host may be killed and then runs no handler of ours. On Unix the server is therefore started by a small shell script that holds
/// the read end of a pipe whose only write end is in this process. However this process ends, the kernel closes the pipe, and the script
/// kills the server. Stopping in good order is the same step: close the pipe. Windows has no such shell; there the server is killed
/// by its handle when this process exits by itself.
/// </remarks>
internal sealed class DynamoDbLocalServer : IDisposable
{
    // The server's own process id stays reserved until 'wait' has seen it end, so the watchdog never kills a stranger. The watchdog lets go
    // of the output pipes, which would otherwise seem open after the server's end.
    private const string LeashedStart = """
        exec 3<&0
        "$@" </dev/null 3<&- &
        server=$!
        { while read -r _ <&3; do :; done; kill -9 "$server"; } >/dev/null 2>&1 &
        watchdog=$!
        exec 3<&-
        wait "$server"
        status=$?
        kill "$watchdog" 2>/dev/null
        exit "$status"
        """;

    private const int AttemptsMax = 3;

    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly OutputTail _output;
    private int _isDisposed;

    private DynamoDbLocalServer(ProcessStartInfo start, Uri endpoint)
    {
        Endpoint = endpoint;
        _process = new() { StartInfo = start };
        _output = OutputTail.Start(_process);
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    public Uri Endpoint { get; }

    /// <summary>Starts a server on a free port and waits until it answers.</summary>
    /// <exception cref="DynamoDbLocalUnavailableException">It does not start, or does not answer in time.</exception>
    public static async Task<DynamoDbLocalServer> StartAsync(
        string java, DynamoDbLocalInstallation installation, CancellationToken cancellationToken)
    {
        // One start at a time: two processes may be given the same free port, and then the loser would see the winner's server answer.
        using var turn = await FileLock.AcquireAsync(
            Path.Combine(installation.CacheDirectory, "start.lock"), AttemptsMax * AnswerTimeout, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var server = new DynamoDbLocalServer(StartInfo(java, installation, port), new Uri($"http://127.0.0.1:{port}/"));
            try
            {
                if (await EndpointProbe.WaitUntilAnswersAsync(server.Endpoint, AnswerTimeout, server.MayStillAnswer, cancellationToken))
                {
                    return server;
                }
            }
            catch
            {
                server.Dispose();
                throw;
            }

            var isPortTaken = server.IsPortTaken();
            server.Dispose();
            if (!isPortTaken || attempt == AttemptsMax)
            {
                throw new DynamoDbLocalUnavailableException($"DynamoDB Local did not start. Java ({java}) said: {server._output}");
            }
        }
    }

    /// <summary>Stops the server and waits for its end.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        if (!OperatingSystem.IsWindows())
        {
            _process.StandardInput.Close();
            _process.WaitForExit(StopTimeout);
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        // Without a time limit, this also waits until the output has been read to its end.
        _process.WaitForExit();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string java, DynamoDbLocalInstallation installation, int port)
    {
        string[] command =
        [
            java,

            // The fast way to a small server: half the start-up time and a third of the processor time of the defaults.
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g",
            $"-Djava.library.path={Path.Combine(installation.Directory, "DynamoDBLocal_lib")}",
            "-jar", Path.Combine(installation.Directory, "DynamoDBLocal.jar"),
            "-disableTelemetry", "-inMemory", "-sharedDb", "-port", $"{port}",
        ];
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(command[0], command[1..])
            : new ProcessStartInfo("/bin/sh", ["-c", LeashedStart, "dynamodb-local", .. command]);
        start.WorkingDirectory = installation.Directory;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }

    private static int FreePort()
    {
        // Any address, as DynamoDB Local will: it cannot be told to bind to the loopback address only.
        using var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A server that cannot bind says so and then stays, idle.
    private bool IsPortTaken() => _output.Contains("Failed to bind");

    private bool MayStillAnswer() => !_process.HasExited && !IsPortTaken();

    private void OnProcessExit(object? sender, EventArgs e) => Dispose();
}
