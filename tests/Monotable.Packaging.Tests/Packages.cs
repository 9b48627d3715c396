using Monotable.Packaging.Tests;

[assembly: AssemblyFixture(typeof(Packages))]

namespace Monotable.Packaging.Tests;

/// <summary>The packages, packed once from this repository into a folder feed that goes away with the tests.</summary>
public sealed class Packages : IAsyncLifetime
{
    /// <summary>The version of this run: no cache and no registry has it.</summary>
    public static string Version { get; } = $"0.1.0-test.{Environment.ProcessId}";

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Gets the folder of everything the tests write.</summary>
    public string Scratch { get; } = Directory.CreateTempSubdirectory("monotable-packaging-").FullName;

    /// <summary>Gets the folder feed.</summary>
    public string Feed => Path.Combine(Scratch, "feed");

    /// <summary>Gets the options that keep a build of the repository apart from its own artifacts.</summary>
    public IReadOnlyList<string> BuildOptions =>
        ["-c", "Release", $"-p:ArtifactsPath={Path.Combine(Scratch, "artifacts")}", "-p:UseSharedCompilation=false"];

    public async ValueTask InitializeAsync()
    {
        var pack = await Command.RunAsync(
            "dotnet", ["pack", "Packages.slnf", .. BuildOptions, $"-p:Version={Version}", "-o", Feed], RepositoryRoot, CancellationToken.None);
        pack.Succeeded("dotnet pack");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Scratch, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Framework.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests has Framework.sln.");
    }
}
