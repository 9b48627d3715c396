using Monotable.TestSupport;

namespace Monotable.Benchmarks.Servers;

/// <summary>The servers that can be had on this machine.</summary>
internal static class ServerSubjects
{
    /// <summary>Gets the servers, ours first and the floor second, and tells of those that cannot be had.</summary>
    public static async Task<IReadOnlyList<ServerSubject>> FindAsync(string? program)
    {
        List<ServerSubject> subjects = [Ours(program ?? await PublishedProgram.EnsureAsync("src/Monotable.Tool")), Floor()];
        foreach (var find in (Func<Task<ServerSubject>>[])[DynamoDbLocalAsync, DynaliteAsync])
        {
            try
            {
                subjects.Add(await find());
            }
            catch (Exception failure) when (failure is DynamoDbLocalUnavailableException or IOException or TimeoutException)
            {
                await Console.Error.WriteLineAsync($"Skipped: {failure.Message}");
            }
        }

        return subjects;
    }

    private static ServerSubject Ours(string program) => new("ours", port => new(program, ["serve", "--port", $"{port}"]));

    private static ServerSubject Floor() =>
        new("floor", static port => new(Environment.ProcessPath!, [FloorServer.Argument, $"{port}"]), AnswersAnything: true);

    private static async Task<ServerSubject> DynamoDbLocalAsync()
    {
        var settings = DynamoDbLocalSettings.FromEnvironment();
        var java = settings.FindJava() ?? throw new IOException("DynamoDB Local needs Java 17: there is no 'java' in JAVA_HOME or on the PATH.");
        var installation = await DynamoDbLocalInstallation.EnsureAsync(settings, CancellationToken.None);

        // Java's own settings, which are its fastest in the long run, unlike those that tests start it with.
        return new("dynamodb-local", port => new(
            java,
            [
                $"-Djava.library.path={Path.Combine(installation.Directory, "DynamoDBLocal_lib")}",
                "-jar", Path.Combine(installation.Directory, "DynamoDBLocal.jar"),
                "-disableTelemetry", "-inMemory", "-sharedDb", "-port", $"{port}",
            ])
        {
            WorkingDirectory = installation.Directory,
        });
    }

    private static async Task<ServerSubject> DynaliteAsync()
    {
        var settings = DynamoDbLocalSettings.FromEnvironment();
        var manifest = Path.Combine(PublishedProgram.Repository, "tests", "Monotable.Benchmarks", "Servers", "dynalite");
        var (node, npm) = (settings.FindNode(), settings.FindNpm());
        if (node is null || npm is null)
        {
            throw new IOException("dynalite needs Node.js and npm: they are not on the PATH.");
        }

        var modules = await NodePackages.InstallAsync(settings, npm, manifest, CancellationToken.None);
        var program = Path.Combine(modules, "dynalite", "cli.js");
        return new("dynalite", port => new(node, [program, "--port", $"{port}", "--host", "127.0.0.1", "--createTableMs", "0"]));
    }
}
