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
    private DirectProvider? _own;

    public IDynamoDbProvider Provider
    {
        get
        {
            if (services.GetService<IAmazonDynamoDB>() is { } registered)
            {
                return new AwsProvider(registered);
            }

            lock (_lock)
            {
                return _own ??= new DirectProvider();
            }
        }
    }

    public void Dispose() => _own?.Dispose();
}
