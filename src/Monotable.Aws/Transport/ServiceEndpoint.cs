using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Internal;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Monotable.Aws;

/// <summary>Where requests go, and the region they are signed for.</summary>
/// <param name="Address">The address.</param>
/// <param name="Region">The region.</param>
internal sealed record ServiceEndpoint(Uri Address, string Region)
{
    /// <summary>The name by which requests are signed.</summary>
    public const string SigningName = "dynamodb";

    /// <summary>Finds the endpoint that the SDK's configuration means.</summary>
    /// <exception cref="AmazonClientException">There is neither a region nor an address.</exception>
    public static ServiceEndpoint Of(AmazonDynamoDBConfig config)
    {
        var address = new Uri(config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new Probe())).URL);
        var region = config.AuthenticationRegion ?? config.RegionEndpoint?.SystemName ?? "us-east-1";
        return new(address, region);
    }

    private sealed class Probe : AmazonWebServiceRequest;
}
