using System.Runtime.CompilerServices;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>
/// Executes operations straight over HTTP: entities are written as the UTF-8 of a request and read from that of its answer, with no dictionary and
/// no text between. Credentials, region, endpoint and limits are those of the AWS SDK. <see cref="AwsTransport"/> tells what carries requests.
/// </summary>
/// <remarks>
/// <para>
/// Requests are signed with Signature Version 4. What fails for a moment (throttling, statuses 500 to 504, timeouts, faults of the network) is tried
/// again as the SDK does in its standard mode, with its quota and delays; a wrong clock and expired credentials are put right. Checksums of answers
/// are compared.
/// </para>
/// <para>
/// Errors of the service arrive as <see cref="DynamoDbException"/>; faults of the network and cancellation pass through as they
/// are, a timeout as <see cref="TimeoutException"/>. Safe for use by many threads; one instance serves an application.
/// </para>
/// <para>
/// A new provider begins on other threads what its first call needs. Calls wait for that, and throw <see cref="AmazonClientException"/> where the
/// SDK's default chain finds no region or no credentials.
/// </para>
/// </remarks>
public sealed partial class DirectProvider : IDynamoDbProvider, ITableAdministration, IPartiQLProvider, IStreamsProvider, IDisposable
{
    private readonly Task<TransportPair> _transports;

    /// <summary>Initializes the provider with credentials, region and settings by the SDK's default chain.</summary>
    public DirectProvider()
        : this(DefaultConfig, null, AwsTransport.Lean, TimeProvider.System)
    {
    }

    /// <summary>Initializes the provider with all that it needs.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">An option makes no sense, or there is neither a region nor an endpoint.</exception>
    public DirectProvider(DirectOptions options)
        : this(options, TimeProvider.System)
    {
    }

    /// <summary>Initializes the provider with a configuration of the SDK, which is not to be changed any more.</summary>
    /// <param name="config">
    /// Region or endpoint, <see cref="ClientConfig.MaxErrorRetry"/>, <see cref="ClientConfig.Timeout"/> of one attempt,
    /// <see cref="ClientConfig.MaxConnectionsPerServer"/>, proxy, and <see cref="ClientConfig.HttpClientFactory"/> if there is one.
    /// </param>
    /// <param name="credentials">The credentials; null for those that the configuration or the SDK's default chain finds.</param>
    /// <param name="transport">What carries the requests.</param>
    /// <exception cref="AmazonClientException">There is neither a region nor an address.</exception>
    public DirectProvider(AmazonDynamoDBConfig config, AWSCredentials? credentials = null, AwsTransport transport = AwsTransport.Lean)
        : this(Checked(config), credentials, transport, TimeProvider.System)
    {
    }

    internal DirectProvider(DirectOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        Rehearsal.Begin();
        _transports = Task.FromResult(LeanTransport.PairOf(options, timeProvider));
    }

    internal DirectProvider(Func<AmazonDynamoDBConfig> config, AWSCredentials? credentials, AwsTransport transport, TimeProvider timeProvider)
    {
        // On a thread of its own: the SDK reads files for it, and may ask for credentials over the network.
        _transports = Task.Factory.StartNew(
            () => TransportsOf(config(), credentials, transport, timeProvider),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        if (transport == AwsTransport.Lean)
        {
            Rehearsal.Begin();
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _transports.ContinueWith(
        static transports => transports.Result.Dispose(),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    /// <summary>Makes the configuration that the SDK's default chain finds.</summary>
    /// <exception cref="AmazonClientException">It finds no region.</exception>
    internal static AmazonDynamoDBConfig DefaultConfig()
    {
        var config = new AmazonDynamoDBConfig();
        config.Validate();
        return config;
    }

    private static Func<AmazonDynamoDBConfig> Checked(AmazonDynamoDBConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        config.Validate();
        return () => config;
    }

    private static TransportPair TransportsOf(
        AmazonDynamoDBConfig config, AWSCredentials? credentials, AwsTransport transport, TimeProvider timeProvider)
    {
        credentials ??= config.DefaultAWSCredentials ?? DefaultAWSCredentialsIdentityResolver.GetCredentials(config);
        return transport == AwsTransport.Lean
            ? LeanTransport.PairOf(config, credentials, timeProvider)
            : PipelineTransport.PairOf(config, credentials);
    }

    private ValueTask<TResponse> SendAsync<TState, TResponse>(
        string target,
        TState state,
        Action<Utf8JsonWriter, TState> write,
        Func<ReadOnlySpan<byte>, TState, TResponse> read,
        CancellationToken cancellationToken) =>
        SendAsync(static transports => transports.Service, target, state, write, read, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResponse> SendAsync<TState, TResponse>(
        Func<TransportPair, ITransport> choose,
        string target,
        TState state,
        Action<Utf8JsonWriter, TState> write,
        Func<ReadOnlySpan<byte>, TState, TResponse> read,
        CancellationToken cancellationToken)
    {
        using var body = new PooledBuffer();
        JsonWriterCache.Write(body, state, write);
        var transport = choose(await _transports.WaitAsync(cancellationToken).ConfigureAwait(false));
        using var answer = await transport.SendAsync(target, body, cancellationToken).ConfigureAwait(false);
        return read(answer.Body, state);
    }
}
