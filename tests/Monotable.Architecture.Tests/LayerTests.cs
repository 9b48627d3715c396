using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Architecture.Tests;

/// <summary>An arrow never points back up: in project files, in built assemblies, and between the rooms of the engine.</summary>
public sealed class LayerTests
{
    public static TheoryData<string> Projects { get; } = [.. Layers.Projects.Keys];

    public static TheoryData<string> ShippedProjects { get; } =
        [.. Layers.Projects.Keys.Where(static path => path.StartsWith("src/", StringComparison.Ordinal))];

    private static IEnumerable<SourceFile> FilesInEngineRooms =>
        Repository.Sources.Where(static file => file.IsIn("src/Monotable.Engine") && file.Rooms.Count > 0);

    [Fact]
    public void Every_project_has_its_layer()
    {
        var projects = Repository.TextFiles
            .Where(static path => path.EndsWith(".csproj", StringComparison.Ordinal) && path.Split('/')[0] is "src" or "generators")
            .Select(static path => Path.GetDirectoryName(path)!.Replace('\\', '/'));
        Assert.Equal(Layers.Projects.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_layers_below(string project)
    {
        var references = ItemsOf(project, "ProjectReference").Select(static path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        Assert.Subset(Allowed(project), references.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_its_packages(string project)
    {
        var packages = ItemsOf(project, "PackageReference").Where(static package =>
            !package.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !package.EndsWith("Analyzers", StringComparison.Ordinal));
        Assert.Subset(Layers.Packages.GetValueOrDefault(project, []).ToHashSet(), packages.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void An_assembly_refers_only_to_layers_below(string project)
    {
        var name = Path.GetFileName(project);
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        var reader = file.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToList();
        Assert.Subset(
            Allowed(project), references.Where(static reference => reference.StartsWith("Monotable", StringComparison.Ordinal)).ToHashSet());
        Assert.DoesNotContain(references, reference =>
            !reference.StartsWith("Monotable", StringComparison.Ordinal)
            && !reference.StartsWith("System.", StringComparison.Ordinal)
            && !reference.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            && !(Layers.Web.Contains(project) && reference.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
            && !Layers.Packages.GetValueOrDefault(project, []).Contains(reference));
    }

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(Repository.Sources
        .Where(static file => file.IsIn("src", "generators") && !file.Rooms.Contains("Polyfills"))
        .Where(static file => file.Namespace is not null && !NamespacesOf(file).Contains(file.Namespace))
        .Select(static file => $"{file.Path}: {file.Namespace}, not one of {string.Join(", ", NamespacesOf(file))}"));

    [Fact]
    public void The_rooms_of_the_engine_do_not_look_back()
    {
        var uses = FilesInEngineRooms
            .SelectMany(static file => EngineRoomsUsedBy(file).Select(room => (file.Path, From: file.Rooms[0], To: room)))
            .Where(static use => use.From != use.To && !Layers.EngineRooms.GetValueOrDefault(use.From, []).Contains(use.To));
        Assert.Empty(uses.Select(static use => $"{use.Path}: {use.From} uses {use.To}"));
    }

    [Fact]
    public void Every_room_of_the_engine_is_known() => Assert.Subset(
        Layers.EngineRooms.Keys.ToHashSet(),
        FilesInEngineRooms.Select(static file => file.Rooms[0]).ToHashSet());

    /// <summary>
    /// A file's namespace is that of its room; elsewhere its project's, continued by its folders as far as they help. What extends a builder of the
    /// framework is in the framework's namespace, where users look for it.
    /// </summary>
    private static HashSet<string> NamespacesOf(SourceFile file)
    {
        if (Layers.Rooms.FirstOrDefault(room => file.IsIn(room.Key)) is { Value: { } name })
        {
            return [name];
        }

        if (file.Path.EndsWith("TableBuilderExtensions.cs", StringComparison.Ordinal))
        {
            return ["Monotable"];
        }

        return [.. Enumerable.Range(0, file.Rooms.Count + 1).Select(depth => string.Join('.', [file.Project, .. file.Rooms.Take(depth)]))];
    }

    private static IEnumerable<string> EngineRoomsUsedBy(SourceFile file) => file.Syntax.DescendantNodes()
        .Select(static node => node switch
        {
            UsingDirectiveSyntax directive => directive.NamespaceOrType.ToString(),
            QualifiedNameSyntax name => name.ToString(),
            _ => "",
        })
        .Where(static name => name.StartsWith("Monotable.Engine.", StringComparison.Ordinal))
        .Select(static name => name.Split('.')[2])
        .Distinct();

    private static HashSet<string> Allowed(string project) => [.. Layers.Projects[project]];

    private static IEnumerable<string> ItemsOf(string project, string item) =>
        XDocument.Load(Repository.FullPath($"{project}/{Path.GetFileName(project)}.csproj")).Descendants(item)
            .Where(static element => element.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(static element => element.Attribute("Include")!.Value);
}
