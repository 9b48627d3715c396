namespace Monotable.Docs.Tests;

/// <summary>The documentation in the repository that the tests were built from.</summary>
internal static class Documentation
{
    public static string Root { get; } = FindRoot();

    /// <summary>Gets all pages.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "samples"), "README.md", SearchOption.AllDirectories))
            .Select(static file => Load(Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .OrderBy(static page => page.Path, StringComparer.Ordinal),
    ];

    /// <summary>Gets the pages all of whose C# must compile: the README and the guide.</summary>
    public static IEnumerable<Page> CompiledPages => Pages.Where(static page =>
        page.Path == "README.md" || page.Path.StartsWith("docs/guide/", StringComparison.Ordinal));

    public static Page Load(string path) => new(
        path, File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));

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
