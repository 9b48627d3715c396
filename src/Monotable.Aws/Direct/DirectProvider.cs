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
/// </remarks>
public sealed partial class DirectProvider : IDynamoDbProvider, ITableAdministration, IPartiQLProvider, IStreamsProvider, IDisposable
{
    private readonly ITransport _transport;
    private readonly ITransport _streams;

    /// <summary>Initializes the provider with credentials, region and settings by the SDK's default chain.</summary>
    /// <exception cref="AmazonClientException">There is no region, or there are no credentials.</exception>
    public DirectProvider()
        : this(new AmazonDynamoDBConfig())
    {
    }

    /// <summary>Initializes the provider.</summary>
    /// <param name="config">
    /// Region or endpoint, <see cref="ClientConfig.MaxErrorRetry"/>, <see cref="ClientConfig.Timeout"/> of one attempt,
    /// <see cref="ClientConfig.MaxConnectionsPerServer"/>, proxy, and <see cref="ClientConfig.HttpClientFactory"/> if there is one.
    /// </param>
    /// <param name="credentials">The credentials; null for those that the configuration or the SDK's default chain finds.</param>
    /// <param name="transport">What carries the requests.</param>
    /// <exception cref="AmazonClientException">There is no region, or there are no credentials.</exception>
    public DirectProvider(AmazonDynamoDBConfig config, AWSCredentials? credentials = null, AwsTransport transport = AwsTransport.Lean)
        : this(Checked(config), credentials, transport, TimeProvider.System)
    {
    }

    internal DirectProvider(
        AmazonDynamoDBConfig config, AWSCredentials? credentials, AwsTransport transport, TimeProvider timeProvider, HttpMessageInvoker? http = null)
    {
        credentials ??= config.DefaultAWSCredentials ?? DefaultAWSCredentialsIdentityResolver.GetCredentials(config);
        (_transport, _streams) = transport == AwsTransport.Lean
            ? LeanTransport.PairOf(config, credentials, timeProvider, http)
            : PipelineTransport.PairOf(config, credentials);
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _streams.Dispose();
        _transport.Dispose();
    }

    private static AmazonDynamoDBConfig Checked(AmazonDynamoDBConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        config.Validate();
        return config;
    }

    private ValueTask<TResponse> SendAsync<TState, TResponse>(
        string target,
        TState state,
        Action<Utf8JsonWriter, TState> write,
        Func<ReadOnlySpan<byte>, TState, TResponse> read,
        CancellationToken cancellationToken) =>
        SendAsync(_transport, target, state, write, read, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<TResponse> SendAsync<TState, TResponse>(
        ITransport transport,
        string target,
        TState state,
        Action<Utf8JsonWriter, TState> write,
        Func<ReadOnlySpan<byte>, TState, TResponse> read,
        CancellationToken cancellationToken)
    {
        using var body = new PooledBuffer();
        JsonWriterCache.Write(body, state, write);
        using var answer = await transport.SendAsync(target, body, cancellationToken).ConfigureAwait(false);
        return read(answer.Body, state);
    }
}
