using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Monotable.Benchmarks.Servers;

/// <summary>The tool as the guide says to publish it.</summary>
internal static class PublishedTool
{
    /// <summary>Gets the repository's folder.</summary>
    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    /// <summary>Gets the published program; publishes it if there is none, or one that is older than the source.</summary>
    /// <exception cref="IOException">It cannot be published.</exception>
    public static async Task<string> EnsureAsync()
    {
        var runtime = RuntimeInformation.RuntimeIdentifier;
        var program = Path.Combine(Repository, "artifacts", "publish", "Monotable.Tool", $"release_{runtime}", "Monotable.Tool");
        if (File.Exists(program) && File.GetLastWriteTimeUtc(program) >= NewestSource())
        {
            return program;
        }

        await Console.Error.WriteLineAsync("Publishing the tool, once...");
        using var publish = Process.Start("dotnet", ["publish", "src/Monotable.Tool", "-c", "Release", "-r", runtime, "-v", "q", "--nologo"]);
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0 || !File.Exists(program))
        {
            throw new IOException($"'dotnet publish' ended with code {publish.ExitCode}.");
        }

        File.SetLastWriteTimeUtc(program, DateTime.UtcNow);
        return program;
    }

    private static DateTime NewestSource() =>
        Directory.EnumerateFiles(Path.Combine(Repository, "src"), "*.*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props")
            .Max(File.GetLastWriteTimeUtc);

    private static string FindRepository(string folder) => File.Exists(Path.Combine(folder, "Framework.sln"))
        ? folder
        : FindRepository(Path.GetDirectoryName(folder) ?? throw new IOException("The benchmarks do not run inside of the repository."));
}
