using Amazon.DynamoDBv2;
using Microsoft.Extensions.DependencyInjection;

namespace Monotable.Aws;

/// <summary>The client of a container: the registered one, or one of the SDK's default chain, made on first use and disposed of with it.</summary>
internal sealed class DefaultAwsClient(IServiceProvider services) : IDisposable
{
    private readonly Lock _lock = new();
    private IAmazonDynamoDB? _own;

    public IAmazonDynamoDB Client
    {
        get
        {
            if (services.GetService<IAmazonDynamoDB>() is { } registered)
            {
                return registered;
            }

            lock (_lock)
            {
                return _own ??= new AmazonDynamoDBClient();
            }
        }
    }

    public void Dispose() => _own?.Dispose();
}
