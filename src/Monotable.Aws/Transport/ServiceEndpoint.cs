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
        var address = UsualAddress(config)
            ?? new Uri(config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new Probe())).URL);
        var region = config.AuthenticationRegion ?? config.RegionEndpoint?.SystemName ?? "us-east-1";
        return new(address, region);
    }

    /// <summary>
    /// Gets what stands before the host's name for DynamoDB Streams, which the service has at a host of its own; nothing where an address was given,
    /// since one server is both then. Source: AWS General Reference, "Amazon DynamoDB endpoints and quotas".
    /// </summary>
    /// <param name="config">The configuration.</param>
    public static string StreamsPrefixOf(AmazonDynamoDBConfig config) => string.IsNullOrEmpty(config.ServiceURL) ? "streams." : "";

    /// <summary>Gets the endpoint at a host whose name begins with something more.</summary>
    /// <param name="prefix">What the host's name begins with.</param>
    public ServiceEndpoint At(string prefix) =>
        prefix.Length == 0 ? this : this with { Address = new UriBuilder(Address) { Host = prefix + Address.Host }.Uri };

    /// <summary>
    /// Gets the address where it is plain: the one that was given, or the region's. The SDK evaluates its rules for it, which takes a fresh process
    /// tens of milliseconds; they are asked where anything is unusual.
    /// </summary>
    private static Uri? UsualAddress(AmazonDynamoDBConfig config)
    {
        if (config.UseFIPSEndpoint || config.UseDualstackEndpoint || config.EndpointProvider is not AmazonDynamoDBEndpointProvider)
        {
            return null;
        }

        if (!string.IsNullOrEmpty(config.ServiceURL))
        {
            return new Uri(config.ServiceURL) is { PathAndQuery: "/" } given ? given : null;
        }

        // The names of regions end in a number; others, such as "local", stand for something else.
        return config.RegionEndpoint is { PartitionName: "aws" } region && char.IsAsciiDigit(region.SystemName[^1])
            ? new($"https://{SigningName}.{region.SystemName}.{region.PartitionDnsSuffix}/")
            : null;
    }

    private sealed class Probe : AmazonWebServiceRequest;
}
