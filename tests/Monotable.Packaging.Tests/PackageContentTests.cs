using System.IO.Compression;
using System.Xml.Linq;

namespace Monotable.Packaging.Tests;

/// <summary>What is in the packages, and what they depend on.</summary>
public sealed class PackageContentTests(Packages packages)
{
    private const string Tool = "Monotable.Tool";

    public static TheoryData<string> Names { get; } =
    [
        "Monotable", "Monotable.Abstractions", "Monotable.Aws", "Monotable.Engine", "Monotable.Server", "Monotable.Testing", "Monotable.Wire",
    ];

    [Fact]
    public void Libraries_and_tool_are_packed_with_their_symbols()
    {
        var files = Directory.EnumerateFiles(packages.Feed).Select(static path => Path.GetFileName(path));
        Assert.Equal(
            Names.Select(static name => name.Data).Append(Tool)
                .SelectMany(static name => new[] { $"{name}.{Packages.Version}.nupkg", $"{name}.{Packages.Version}.snupkg" })
                .Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_holds_both_frameworks_with_documentation(string name)
    {
        var entries = EntriesOf($"{name}.{Packages.Version}.nupkg");
        Assert.Equal(
            [$"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml", $"lib/net9.0/{name}.dll", $"lib/net9.0/{name}.xml"],
            entries.Where(static entry => entry.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("README.md", entries);
        Assert.Equal(
            [$"lib/net10.0/{name}.pdb", $"lib/net9.0/{name}.pdb"],
            EntriesOf($"{name}.{Packages.Version}.snupkg")
                .Where(static entry => entry.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tool_holds_its_command_and_depends_on_nothing()
    {
        var entries = EntriesOf($"{Tool}.{Packages.Version}.nupkg");
        Assert.Contains("tools/net10.0/any/Monotable.Tool.dll", entries);
        Assert.DoesNotContain(MetadataOf(Tool).Descendants(), static element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        var metadata = MetadataOf(name);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.EndsWith(".", Value("description"), StringComparison.Ordinal);
        Assert.Contains("dynamodb", Value("tags"), StringComparison.Ordinal);

        string Value(string element) => metadata.Elements().Single(candidate => candidate.Name.LocalName == element).Value;
    }

    [Theory]
    [InlineData("Monotable", "Monotable.Abstractions")]
    [InlineData("Monotable.Abstractions")]
    [InlineData("Monotable.Aws", "Monotable.Abstractions", "Monotable.Wire")]
    [InlineData("Monotable.Engine", "Monotable.Abstractions")]
    [InlineData("Monotable.Server", "Monotable.Abstractions", "Monotable.Engine", "Monotable.Wire")]
    [InlineData("Monotable.Testing", "Monotable.Abstractions", "Monotable.Engine", "Monotable.Wire")]
    [InlineData("Monotable.Wire", "Monotable.Abstractions")]
    public void A_package_depends_on_the_layers_below_in_its_own_version(string name, params string[] layers)
    {
        var groups = MetadataOf(name).Descendants()
            .Where(static element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies").ToList();
        Assert.Equal(["net10.0", "net9.0"], groups.Select(static group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.All(groups, group =>
        {
            var dependencies = group.Elements().ToDictionary(
                static element => element.Attribute("id")!.Value, static element => element.Attribute("version")!.Value);
            var ours = dependencies.Where(static dependency => dependency.Key.StartsWith("Monotable", StringComparison.Ordinal)).ToList();
            Assert.Equal(layers, ours.Select(static dependency => dependency.Key).Order(StringComparer.Ordinal));
            Assert.All(ours, static dependency => Assert.Equal(Packages.Version, dependency.Value));
            Assert.DoesNotContain(dependencies.Keys, static id => id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_framework_carries_the_generator_and_its_code_fixes(string name) => Assert.Equal(
        name == "Monotable" ? ["analyzers/dotnet/cs/Monotable.Generators.CodeFixes.dll", "analyzers/dotnet/cs/Monotable.Generators.dll"] : [],
        EntriesOf($"{name}.{Packages.Version}.nupkg")
            .Where(static entry => entry.StartsWith("analyzers/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_framework_brings_the_record_of_the_stored_form_to_the_compiler() =>
        Assert.Contains("buildTransitive/Monotable.targets", EntriesOf($"Monotable.{Packages.Version}.nupkg"));

    private List<string> EntriesOf(string file)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(packages.Feed, file));
        return [.. archive.Entries.Select(static entry => entry.FullName)];
    }

    private XElement MetadataOf(string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{name}.{Packages.Version}.nupkg"));
        using var stream = archive.GetEntry($"{name}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }
}
