using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>Sends through the SDK's pipeline, which signs, tries again, and calls whatever is plugged into it.</summary>
internal sealed class PipelineTransport(PipelineClient client, bool ownsClient, string hostPrefix) : ITransport
{
    /// <summary>Makes the transports to a service and to its streams, over one client.</summary>
    /// <param name="config">The SDK's configuration.</param>
    /// <param name="credentials">The credentials.</param>
    public static TransportPair PairOf(AmazonDynamoDBConfig config, AWSCredentials credentials)
    {
        var client = new PipelineClient(credentials, config);
        return new(
            new PipelineTransport(client, ownsClient: true, hostPrefix: ""),
            new PipelineTransport(client, ownsClient: false, ServiceEndpoint.StreamsPrefixOf(config)));
    }

    /// <inheritdoc/>
    public async ValueTask<HttpAnswer> SendAsync(string target, PooledBuffer body, CancellationToken cancellationToken)
    {
        try
        {
            // A copy: the pipeline may still hold it when a call was cancelled, and takes arrays of the exact length alone.
            var request = new JsonRequest(target, body.WrittenMemory.ToArray(), hostPrefix);
            return (await client.SendAsync(request, cancellationToken).ConfigureAwait(false)).Body;
        }
        catch (RefusedException exception)
        {
            throw exception.Error.ToException(exception);
        }
        catch (AmazonDynamoDBException exception)
        {
            throw AwsErrors.ToException(exception);
        }
    }

    public void Dispose()
    {
        if (ownsClient)
        {
            client.Dispose();
        }
    }
}
