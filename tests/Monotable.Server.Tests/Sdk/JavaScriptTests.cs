using Monotable.TestSupport;

namespace Monotable.Server.Tests;

/// <summary>The AWS SDK for JavaScript, as npm has it, against <c>monotable serve</c> with keys.</summary>
public sealed class JavaScriptTests
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    [Fact]
    public async Task A_client_in_javascript_does_its_work()
    {
        var token = TestContext.Current.CancellationToken;
        var scripts = Path.Combine(AppContext.BaseDirectory, "javascript");
        var packages = await NodePackages.GetOrSkipAsync(scripts, Assert.Skip, token);
        using var server = await ServeProcess.StartAsync("--access-key", AccessKey, "--secret-key", SecretKey);
        Dictionary<string, string> variables = new() { ["AWS_ACCESS_KEY_ID"] = AccessKey, ["AWS_SECRET_ACCESS_KEY"] = SecretKey };
        var (exitCode, output) = await packages.RunAsync(Path.Combine(scripts, "client.cjs"), [server.Address.ToString()], variables, token);
        TestContext.Current.TestOutputHelper?.WriteLine(output);
        Assert.True(exitCode == 0 && output.TrimEnd().EndsWith("done", StringComparison.Ordinal), output);
    }
}
