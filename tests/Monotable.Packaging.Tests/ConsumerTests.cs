namespace Monotable.Packaging.Tests;

/// <summary>A project outside the repository restores the packages, is compiled with the generator they carry, and runs.</summary>
public sealed class ConsumerTests(Packages packages)
{
    [Fact]
    public async Task A_project_outside_the_repository_builds_on_the_packages_and_runs()
    {
        var folder = ConsumerProject.Copy(packages, "consumer");
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(packages.Scratch, "nuget") };
        var token = TestContext.Current.CancellationToken;

        // Both frameworks: emitted code is C# 13 for the one and C# 14 for the other, under the strictest analysis.
        var build = await Command.RunAsync(
            "dotnet",
            ["build", "-c", "Release", $"-p:MonotableVersion={Packages.Version}", "-p:UseSharedCompilation=false"],
            folder,
            token,
            environment);
        build.Succeeded("dotnet build");
        Assert.Contains(" 0 Warning(s)", build.Output, StringComparison.Ordinal);

        var run = await Command.RunAsync("dotnet", [Path.Combine("bin", "Release", "net10.0", "Consumer.dll")], folder, token);
        run.Succeeded("The consumer");
        Assert.Equal(
            "created: True\ngot: Solaris\ncopies left: 1\nlater: His Master's Voice\nsingle copy: His Master's Voice\nsingle copy: Solaris\n",
            run.Output);
    }
}
