using Amazon.Runtime;

namespace Monotable.Benchmarks.Compare;

/// <summary>Puts a handler under the SDK's configuration, by one client, as an application has.</summary>
/// <param name="handler">What sends.</param>
internal sealed class HandlerFactory(HttpMessageHandler handler) : HttpClientFactory
{
    private readonly HttpClient _client = new(handler);

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => _client;

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
