namespace Monotable.TestSupport.Tests;

/// <summary>What a test is told on a machine that lacks something.</summary>
public sealed class DynamoDbLocalAvailabilityTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("monotable-");

    private DynamoDbLocalSettings Settings => new()
    {
        CacheDirectory = Path.Combine(_root.FullName, "cache"),
        SearchPath = Path.Combine(_root.FullName, "bin"),
        EndpointTimeout = TimeSpan.Zero,
    };

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Without_java_the_reason_names_java()
    {
        var availability = await AcquireAsync(Settings);

        Assert.Contains("'java'", availability.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_npm_the_reason_names_npm()
    {
        AddProgram("java", "exit 0");

        var availability = await AcquireAsync(Settings);

        Assert.Contains("'npm'", availability.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_fetch_gives_npms_own_words_and_leaves_nothing_behind()
    {
        AddProgram("java", "exit 0");
        AddProgram("npm", "echo the network is unreachable >&2; exit 7");

        var availability = await AcquireAsync(Settings);

        Assert.Contains("ended with code 7: the network is unreachable", availability.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Settings.CacheDirectory));
    }

    [Fact]
    public async Task A_package_with_other_content_is_refused_and_leaves_nothing_behind()
    {
        AddProgram("java", "exit 0");
        AddProgram("npm", "echo forged > amplify-dynamodb-simulator-2.9.30.tgz");

        var availability = await AcquireAsync(Settings);

        Assert.Contains("SHA-512 differs", availability.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Settings.CacheDirectory));
    }

    [Fact]
    public async Task A_java_that_cannot_run_it_gives_its_own_words()
    {
        AddProgram("java", "echo UnsupportedClassVersionError >&2; exit 1");
        Directory.CreateDirectory(
            Path.Combine(Settings.CacheDirectory, $"{DynamoDbLocalInstallation.Package}-{DynamoDbLocalInstallation.Version}"));

        var availability = await AcquireAsync(Settings);

        Assert.Contains("UnsupportedClassVersionError", availability.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:8000")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task A_named_endpoint_that_does_not_answer_is_a_failure_and_no_skip(string endpoint)
    {
        var availability = await AcquireAsync(Settings with { Endpoint = endpoint });

        var failure = Assert.Throws<InvalidOperationException>(() => availability.EndpointOrSkip(Assert.Skip));
        Assert.Contains(endpoint, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_server_skips_with_the_reason()
    {
        var availability = await AcquireAsync(Settings);

        var skip = Assert.Throws<Skipped>(() => availability.EndpointOrSkip(reason => throw new Skipped(reason)));
        Assert.Equal(availability.Reason, skip.Message);
    }

    [Fact]
    public async Task A_missing_server_fails_where_one_is_required()
    {
        var availability = await AcquireAsync(Settings with { MustBeAvailable = true });

        var failure = Assert.Throws<InvalidOperationException>(() => availability.EndpointOrSkip(reason => throw new Skipped(reason)));
        Assert.Contains(availability.Reason!, failure.Message, StringComparison.Ordinal);
    }

    private static Task<DynamoDbLocalAvailability> AcquireAsync(DynamoDbLocalSettings settings) =>
        DynamoDbLocal.AcquireAsync(settings, TestContext.Current.CancellationToken);

    private void AddProgram(string name, string script)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The stand-in programs are Unix shell scripts.");
        }
        else
        {
            var path = Path.Combine(Directory.CreateDirectory(Settings.SearchPath).FullName, name);
            File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private sealed class Skipped(string reason) : Exception(reason);
}
