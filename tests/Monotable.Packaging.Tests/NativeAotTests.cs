using System.Runtime.InteropServices;

namespace Monotable.Packaging.Tests;

/// <summary>The shop, compiled ahead of time for .NET 9, behaves as it does on the runtime.</summary>
public sealed class NativeAotTests(Packages packages)
{
    private const string Shop = "samples/Shop";
    private const string RequireVariable = "MONOTABLE_REQUIRE_NATIVE";

    [Fact]
    public async Task The_shop_publishes_without_a_warning_and_runs_the_same()
    {
        RequireLinker();
        var token = TestContext.Current.CancellationToken;
        var output = Path.Combine(packages.Scratch, "shop");
        string[] native = ["-f", "net9.0", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true"];
        var publish = await Command.RunAsync(
            "dotnet",
            ["publish", Shop, .. native, .. packages.BuildOptions, "-o", output],
            Packages.RepositoryRoot,
            token);
        publish.Succeeded("dotnet publish");
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        var program = await Command.RunAsync(
            Path.Combine(output, OperatingSystem.IsWindows() ? "Shop.exe" : "Shop"), [], Packages.RepositoryRoot, token);
        program.Succeeded("The native shop");
        var managed = await Command.RunAsync(
            "dotnet", ["run", "--project", Shop, "-f", "net10.0", .. packages.BuildOptions], Packages.RepositoryRoot, token);
        managed.Succeeded("dotnet run");
        Assert.NotEqual("", program.Output);
        Assert.Equal(managed.Output, program.Output);
        Assert.False(File.Exists(Path.Combine(output, "Monotable.dll")), "The native program needs no assemblies beside it.");
    }

    private static void RequireLinker()
    {
        if (OperatingSystem.IsWindows() || OnPath("clang") || OnPath("gcc"))
        {
            return;
        }

        const string reason = "Native AOT needs a C linker: install clang or gcc, and the headers of zlib.";
        Assert.SkipWhen(Environment.GetEnvironmentVariable(RequireVariable) != "1", reason);
        Assert.Fail($"{reason} {RequireVariable}=1 is set, so this is a failure and no skip.");
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
