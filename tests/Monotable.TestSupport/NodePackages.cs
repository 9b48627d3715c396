using System.Security.Cryptography;

namespace Monotable.TestSupport;

/// <summary>
/// Packages of npm for scripts that tests run: installed once per lock file into the user's cache folder, never into the repository. The lock
/// file names each package with its checksum.
/// </summary>
public sealed class NodePackages
{
    private static readonly TimeSpan InstallTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ScriptTimeout = TimeSpan.FromMinutes(2);

    private readonly string _node;
    private readonly string _modules;

    private NodePackages(string node, string modules)
    {
        _node = node;
        _modules = modules;
    }

    /// <summary>Gets the packages, installing them if this user never did.</summary>
    /// <param name="manifestDirectory">The folder of <c>package.json</c> and <c>package-lock.json</c>.</param>
    /// <param name="skip">The test framework's way to skip with a reason, which does not return: xUnit's <c>Assert.Skip</c>.</param>
    /// <param name="cancellationToken">Cancels the installation.</param>
    /// <returns>The packages. Without node or npm the calling test is skipped, or fails where <c>MONOTABLE_REQUIRE_DYNAMODB=1</c> is set.</returns>
    /// <exception cref="InvalidOperationException">The packages cannot be had, and are required.</exception>
    public static async Task<NodePackages> GetOrSkipAsync(string manifestDirectory, Action<string> skip, CancellationToken cancellationToken)
    {
        var settings = DynamoDbLocalSettings.FromEnvironment();
        var (node, npm) = (settings.FindNode(), settings.FindNpm());
        string reason;
        if (node is null || npm is null)
        {
            reason = "The script needs Node.js and npm: they are not on the PATH.";
        }
        else
        {
            try
            {
                return new NodePackages(node, await InstallAsync(settings, npm, manifestDirectory, cancellationToken));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or TimeoutException)
            {
                reason = $"The script's packages could not be installed: {failure.Message}";
            }
        }

        if (!settings.MustBeAvailable)
        {
            skip(reason);
        }

        throw new InvalidOperationException(reason);
    }

    /// <summary>Runs a script that may require the packages.</summary>
    /// <param name="script">The script's path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Further variables of its environment.</param>
    /// <param name="cancellationToken">Cancels the script.</param>
    /// <returns>What node answered, and the end of what the script printed.</returns>
    public Task<(int ExitCode, string Output)> RunAsync(
        string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken) =>
        Command.RunAsync(
            _node,
            [script, .. arguments],
            _modules,
            ScriptTimeout,
            cancellationToken,
            new Dictionary<string, string>(variables) { ["NODE_PATH"] = _modules, ["NODE_NO_WARNINGS"] = "1" });

    /// <summary>Installs the packages if this user never did, and gets their folder.</summary>
    internal static async Task<string> InstallAsync(
        DynamoDbLocalSettings settings, string npm, string manifestDirectory, CancellationToken cancellationToken)
    {
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(manifestDirectory, "package-lock.json"), cancellationToken);
        var folder = Path.Combine(settings.CacheDirectory, $"node-{Convert.ToHexStringLower(SHA256.HashData(lockFile))[..16]}");
        Directory.CreateDirectory(settings.CacheDirectory);
        using var turn = await FileLock.AcquireAsync(folder + ".lock", InstallTimeout + TimeSpan.FromMinutes(1), cancellationToken);
        if (!Directory.Exists(folder))
        {
            // A finished installation appears by a rename, so a folder that exists is complete.
            var staging = $"{folder}.{Guid.NewGuid():N}.partial";
            Directory.CreateDirectory(staging);
            foreach (var file in (ReadOnlySpan<string>)["package.json", "package-lock.json"])
            {
                File.Copy(Path.Combine(manifestDirectory, file), Path.Combine(staging, file));
            }

            string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--no-update-notifier"];
            var (exitCode, output) = await Command.RunAsync(npm, arguments, staging, InstallTimeout, cancellationToken);
            if (exitCode != 0)
            {
                Directory.Delete(staging, recursive: true);
                throw new IOException($"'npm ci' ended with code {exitCode}: {string.Join(' ', output.Split('\n').Take(4))}");
            }

            Directory.Move(staging, folder);
        }

        return Path.Combine(folder, "node_modules");
    }
}
