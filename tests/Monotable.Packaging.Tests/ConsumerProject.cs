namespace Monotable.Packaging.Tests;

/// <summary>A project outside the repository that uses the packages.</summary>
internal static class ConsumerProject
{
    /// <summary>Copies the project to a folder of a name, and points it at the packages.</summary>
    public static string Copy(Packages packages, string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Consumer");
        var folder = Directory.CreateDirectory(Path.Combine(packages.Scratch, name)).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        // The machine's sources are inherited. Its packages are a fallback, so that only Monotable's own are restored anew.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="monotable" value="{packages.Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    private static string MachinePackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
