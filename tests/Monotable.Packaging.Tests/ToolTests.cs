namespace Monotable.Packaging.Tests;

/// <summary>The tool, installed from its package into a folder.</summary>
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public async Task The_tool_installs_and_answers()
    {
        var folder = Path.Combine(packages.Scratch, "tools");
        var token = TestContext.Current.CancellationToken;
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(packages.Scratch, "nuget") };
        var install = await Command.RunAsync(
            "dotnet",
            ["tool", "install", "Monotable.Tool", "--version", Packages.Version, "--tool-path", folder, "--add-source", packages.Feed],
            packages.Scratch,
            token,
            environment);
        install.Succeeded("dotnet tool install");

        var help = await Command.RunAsync(Path.Combine(folder, "monotable"), ["--help"], packages.Scratch, token);
        help.Succeeded("monotable --help");
        Assert.Contains("monotable serve", help.Output, StringComparison.Ordinal);
    }
}
