namespace Monotable.TestSupport;

/// <summary>What the launcher takes from its environment, so that tests can hand it another one.</summary>
internal sealed record DynamoDbLocalSettings
{
    public const string EndpointVariable = "MONOTABLE_DYNAMODB_ENDPOINT";

    public const string RequireVariable = "MONOTABLE_REQUIRE_DYNAMODB";

    /// <summary>The endpoint to use instead of starting a server, or null.</summary>
    public string? Endpoint { get; init; }

    /// <summary>How long a named endpoint is given to answer; it is supposed to be running already.</summary>
    public TimeSpan EndpointTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether a machine without DynamoDB Local fails the tests instead of skipping them, as a build server's must.</summary>
    public bool MustBeAvailable { get; init; }

    /// <summary>Whether a missing endpoint is a failure. To name an endpoint is to require it.</summary>
    public bool IsRequired => MustBeAvailable || Endpoint is not null;

    /// <summary>The folder that holds what was fetched, outside the repository and shared by all checkouts.</summary>
    public required string CacheDirectory { get; init; }

    /// <summary>Where programs are looked for, in the form of the PATH variable.</summary>
    public required string SearchPath { get; init; }

    public string? JavaHome { get; init; }

    public static DynamoDbLocalSettings FromEnvironment() => new()
    {
        Endpoint = Variable(EndpointVariable),
        MustBeAvailable = Variable(RequireVariable) is "1" or "true",
        CacheDirectory = Path.Combine(UserCacheDirectory(), "monotable"),
        SearchPath = Variable("PATH") ?? "",
        JavaHome = Variable("JAVA_HOME"),
    };

    public string? FindJava() =>
        (JavaHome is null ? null : FindProgram("java", Path.Combine(JavaHome, "bin"))) ?? FindProgram("java", SearchPath);

    public string? FindNode() => FindProgram("node", SearchPath);

    public string? FindNpm() => FindProgram("npm", SearchPath);

    private static string? FindProgram(string name, string searchPath)
    {
        string[] fileNames = OperatingSystem.IsWindows() ? [$"{name}.exe", $"{name}.cmd"] : [name];
        var candidates =
            from directory in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            from fileName in fileNames
            select Path.Combine(directory, fileName);
        return candidates.FirstOrDefault(File.Exists);
    }

    private static string UserCacheDirectory()
    {
        if (Variable("XDG_CACHE_HOME") is { } configured && Path.IsPathFullyQualified(configured))
        {
            return configured;
        }

        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), ".cache");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
