namespace Monotable.Architecture.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> GeneratedFolders = ["artifacts", "bin", "obj", "TestResults", "node_modules"];

    private static readonly HashSet<string> TextExtensions =
    [
        ".cs", ".csproj", ".props", ".targets", ".sln", ".slnf", ".json", ".md", ".txt", ".yml", ".yaml", ".sh",
        ".editorconfig", ".gitattributes", ".gitignore", "",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>Gets the paths of all text files, with slashes, relative to the root.</summary>
    public static IReadOnlyList<string> TextFiles { get; } = [.. FilesUnder(new(Root)).Order(StringComparer.Ordinal)];

    /// <summary>Gets all C# files.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } =
        [.. TextFiles.Where(static path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(static path => new SourceFile(path))];

    public static string FullPath(string path) => Path.Combine(Root, path);

    private static IEnumerable<string> FilesUnder(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(static file => TextExtensions.Contains(file.Extension)))
        {
            yield return Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
        }

        foreach (var file in folder.EnumerateDirectories()
            .Where(static child => !GeneratedFolders.Contains(child.Name) && (!child.Name.StartsWith('.') || child.Name == ".ci"))
            .SelectMany(FilesUnder))
        {
            yield return file;
        }
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
