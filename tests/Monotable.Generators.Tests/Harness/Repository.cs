namespace Monotable.Generators.Tests.Harness;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>Reads all C# files of a folder and below, as parts of a compilation in which nobody asks for their documentation.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(FullPath(folder), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(static path => "#pragma warning disable CS1591\n" + File.ReadAllText(path));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Framework.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
