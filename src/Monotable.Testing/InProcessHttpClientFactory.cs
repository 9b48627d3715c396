using Amazon.Runtime;

namespace Monotable.Testing;

/// <summary>Puts an unmodified client of the AWS SDK on an engine in this process, as its configuration's <c>HttpClientFactory</c>.</summary>
/// <remarks>
/// The client goes its whole way, with credentials, signatures, retries and JSON, and only the network is missing. It still wants credentials
/// and a region, whatever they say:
/// <c>new AmazonDynamoDBClient("any", "any", new AmazonDynamoDBConfig { HttpClientFactory = …, RegionEndpoint = … })</c>.
/// </remarks>
public sealed class InProcessHttpClientFactory : HttpClientFactory, IDisposable
{
    private readonly HttpClient _client;

    /// <summary>Initializes a factory on an engine of its own.</summary>
    public InProcessHttpClientFactory()
        : this(new DynamoDbEngine())
    {
    }

    /// <summary>Initializes a factory on an engine, which others may share.</summary>
    /// <param name="engine">The engine.</param>
    public InProcessHttpClientFactory(DynamoDbEngine engine)
        : this(new InProcessMessageHandler(engine))
    {
    }

    /// <summary>Initializes a factory on a handler, for handlers of your own in front of an <see cref="InProcessMessageHandler"/>.</summary>
    /// <param name="handler">The handler. It is disposed of with the factory.</param>
    public InProcessHttpClientFactory(HttpMessageHandler handler)
    {
        _client = new HttpClient(handler);
    }

    /// <inheritdoc/>
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => _client;

    /// <summary>Says that the SDK is not to share this client with configurations that look the same: each engine has its own.</summary>
    /// <param name="clientConfig">The client's configuration.</param>
    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    /// <summary>Says that the SDK is not to dispose of the client after a request.</summary>
    /// <param name="clientConfig">The client's configuration.</param>
    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
