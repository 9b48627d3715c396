using System.Diagnostics;

namespace Monotable.Server.Tests;

/// <summary><c>monotable serve</c> as a process of its own. It ends with the test.</summary>
internal sealed class ServeProcess : IDisposable
{
    private ServeProcess(Process process, string line)
    {
        Process = process;
        Line = line;
    }

    public Process Process { get; }

    /// <summary>Gets the line that was printed when it was ready.</summary>
    public string Line { get; }

    public Uri Address => new(Line["listening on ".Length..]);

    public static async Task<ServeProcess> StartAsync(params IEnumerable<string> options)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "Monotable.Tool.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "serve", "--port", "0", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return line is null
            ? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken))
            : new ServeProcess(process, line);
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
        }

        Process.Dispose();
    }
}
