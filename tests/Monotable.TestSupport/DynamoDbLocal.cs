using System.ComponentModel;

namespace Monotable.TestSupport;

/// <summary>
/// The DynamoDB endpoint of this test process: the one named by <c>MONOTABLE_DYNAMODB_ENDPOINT</c>, else a DynamoDB Local of its own.
/// </summary>
/// <remarks>
/// The server is started on first use, shared by every test of the process, and gone when the process ends, however it ends.
/// It keeps its tables in memory and ignores credentials and region, so tests must not share table names.
/// </remarks>
public static class DynamoDbLocal
{
    /// <summary>The region that test clients name.</summary>
    public const string Region = "us-east-1";

    /// <summary>The access key that test clients sign with; DynamoDB Local accepts any that is made of letters and digits.</summary>
    public const string AccessKey = "local";

    /// <summary>The secret key that test clients sign with.</summary>
    public const string SecretKey = "local";

    private static readonly Lazy<Task<DynamoDbLocalAvailability>> Shared =
        new(() => Task.Run(() => AcquireAsync(DynamoDbLocalSettings.FromEnvironment(), CancellationToken.None)));

    /// <summary>Gets the endpoint, or the reason why there is none. The first caller starts the server; the rest share the outcome.</summary>
    /// <param name="cancellationToken">Ends this caller's wait, not the start that others may be waiting for.</param>
    /// <returns>The endpoint or the reason.</returns>
    public static Task<DynamoDbLocalAvailability> GetAsync(CancellationToken cancellationToken = default) =>
        Shared.Value.WaitAsync(cancellationToken);

    /// <summary>Gets an endpoint that answers, starting a server if none is named.</summary>
    internal static async Task<DynamoDbLocalAvailability> AcquireAsync(DynamoDbLocalSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            if (settings.Endpoint is { } named)
            {
                return DynamoDbLocalAvailability.At(await VerifyAsync(named, settings.EndpointTimeout, cancellationToken));
            }

            var java = settings.FindJava()
                ?? throw new DynamoDbLocalUnavailableException("DynamoDB Local needs Java 17: there is no 'java' in JAVA_HOME or on the PATH.");
            var installation = await DynamoDbLocalInstallation.EnsureAsync(settings, cancellationToken);
            var server = await DynamoDbLocalServer.StartAsync(java, installation, cancellationToken);
            return DynamoDbLocalAvailability.At(server);
        }
        catch (DynamoDbLocalUnavailableException unavailable)
        {
            return DynamoDbLocalAvailability.None(unavailable.Message, settings.IsRequired);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or TimeoutException)
        {
            return DynamoDbLocalAvailability.None($"DynamoDB Local could not be started: {failure.Message}", settings.IsRequired);
        }
    }

    private static async Task<Uri> VerifyAsync(string named, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(named, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new DynamoDbLocalUnavailableException(
                $"{DynamoDbLocalSettings.EndpointVariable} is '{named}', which is not an http or https address.");
        }

        if (!await EndpointProbe.WaitUntilAnswersAsync(endpoint, timeout, () => true, cancellationToken))
        {
            throw new DynamoDbLocalUnavailableException(
                $"The endpoint {endpoint} of {DynamoDbLocalSettings.EndpointVariable} does not answer ListTables.");
        }

        return endpoint;
    }
}
