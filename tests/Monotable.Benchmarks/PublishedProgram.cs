using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Monotable.Benchmarks;

/// <summary>Programs of this repository, published as an application is: native, for this machine.</summary>
internal static class PublishedProgram
{
    /// <summary>Gets the repository's folder.</summary>
    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    /// <summary>Gets a published program; publishes it if there is none, or one that is older than the source.</summary>
    /// <param name="project">The project's folder in the repository, which has its name.</param>
    /// <exception cref="IOException">It cannot be published.</exception>
    public static async Task<string> EnsureAsync(string project)
    {
        var runtime = RuntimeInformation.RuntimeIdentifier;
        var name = Path.GetFileName(project);
        var program = Path.Combine(Repository, "artifacts", "publish", name, $"release_{runtime}", name);
        if (File.Exists(program) && File.GetLastWriteTimeUtc(program) >= NewestSource())
        {
            return program;
        }

        await Console.Error.WriteLineAsync($"Publishing {name}, once...");
        var folder = Path.Combine(Repository, project);
        using var publish = Process.Start("dotnet", ["publish", folder, "-c", "Release", "-r", runtime, "-v", "q", "--nologo"]);
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
