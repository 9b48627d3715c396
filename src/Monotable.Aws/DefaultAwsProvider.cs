using Amazon.DynamoDBv2;
using Microsoft.Extensions.DependencyInjection;

namespace Monotable.Aws;

/// <summary>
/// The provider of a container's tables: over the registered client, or else straight over HTTP with the SDK's default chain, made on first use and
/// disposed of with the container.
/// </summary>
internal sealed class DefaultAwsProvider(IServiceProvider services) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<AwsTransport, DirectProvider> _direct = [];

    public IDynamoDbProvider Provider =>
        services.GetService<IAmazonDynamoDB>() is { } registered ? new AwsProvider(registered) : Direct(AwsTransport.Lean);

    public DirectProvider Direct(AwsTransport transport)
    {
        lock (_lock)
        {
            if (!_direct.TryGetValue(transport, out var provider))
            {
                provider = new(DirectProvider.DefaultConfig, null, transport, TimeProvider.System);
                _direct.Add(transport, provider);
            }

            return provider;
        }
    }

    public void Dispose()
    {
        foreach (var provider in _direct.Values)
        {
            provider.Dispose();
        }
    }
}
