namespace Monotable.Packaging.Tests;

/// <summary>The tool, installed from its package into a folder.</summary>
public sealed class ToolTests(Packages packages)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // MSBuild takes what it knows no property of from the environment.
    private Dictionary<string, string> Environment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(packages.Scratch, "nuget"),
        ["MonotableVersion"] = Packages.Version,
    };

    [Fact]
    public async Task The_tool_installs_and_answers()
    {
        var help = await Command.RunAsync(await InstallAsync("tools"), ["--help"], packages.Scratch, Token);
        help.Succeeded("monotable --help");
        Assert.Contains("monotable serve", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_a_project_is_made_checked_and_renewed()
    {
        var tool = await InstallAsync("tools-for-keys");
        var folder = ConsumerProject.Copy(packages, "consumer-of-keys");
        var record = Path.Combine(folder, "monotable.keys.txt");

        Assert.Equal(1, (await AcceptAsync(tool, folder, "--check")).ExitCode);
        Assert.False(File.Exists(record));
        (await AcceptAsync(tool, folder)).Succeeded("monotable keys accept");
        var first = await File.ReadAllTextAsync(record, Token);
        (await AcceptAsync(tool, folder, "--check")).Succeeded("monotable keys accept --check");

        // A line that the model no longer keeps is an error of the build, which the tool must survive.
        await File.WriteAllTextAsync(record, first.Replace(" = S ", " = N ", StringComparison.Ordinal), Token);
        var check = await AcceptAsync(tool, folder, "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("\n+ ", check.Output, StringComparison.Ordinal);
        (await AcceptAsync(tool, folder)).Succeeded("monotable keys accept");
        Assert.Equal(first, await File.ReadAllTextAsync(record, Token));
    }

    private Task<CommandResult> AcceptAsync(string tool, string folder, params string[] options) =>
        Command.RunAsync(tool, ["keys", "accept", .. options], folder, Token, Environment);

    private async Task<string> InstallAsync(string name)
    {
        var folder = Path.Combine(packages.Scratch, name);
        var install = await Command.RunAsync(
            "dotnet",
            ["tool", "install", "Monotable.Tool", "--version", Packages.Version, "--tool-path", folder, "--add-source", packages.Feed],
            packages.Scratch,
            Token,
            Environment);
        install.Succeeded("dotnet tool install");
        return Path.Combine(folder, "monotable");
    }
}
