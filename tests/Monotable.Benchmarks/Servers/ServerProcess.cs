using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Monotable.Benchmarks.Servers;

/// <summary>A running server, in a process of its own that ends with this one.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan StartMax = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    public int Port { get; }

    /// <summary>Gets how long it took from the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Gets the processor time of the server so far, of all its threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            // The program's name is in parentheses and may hold anything; user and system time are the 12th and 13th field behind it.
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    /// <summary>Gets how much of the machine's memory the server has, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(static line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(line["VmRSS:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1_024;
        }
    }

    /// <summary>Starts a server on a free port, and waits for its first answer.</summary>
    /// <exception cref="IOException">It ends, or does not answer.</exception>
    public static ServerProcess Start(ServerSubject subject)
    {
        var port = FreePort();
        var start = subject.Start(port);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var question = HttpBytes.Call(subject.AnswersAnything ? "/2" : "/", "ListTables", "{}");
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Process.Start(start)!, port);
        server._process.OutputDataReceived += static (_, _) => { };
        server._process.ErrorDataReceived += static (_, _) => { };
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        while (!Answers(port, question))
        {
            if (server._process.HasExited || watch.Elapsed > StartMax)
            {
                server.Dispose();
                throw new IOException($"{subject.Name} did not start.");
            }

            Thread.Sleep(1);
        }

        server.FirstAnswer = watch.Elapsed;
        return server;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool Answers(int port, byte[] question)
    {
        try
        {
            using var connection = new Connection(port);
            return connection.Ask(question).Status == 200;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        // Any address, as DynamoDB Local will: it cannot be told to bind to the loopback address only.
        using var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void OnProcessExit(object? sender, EventArgs e) => Dispose();
}
