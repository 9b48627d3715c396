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

    private const string DefaultRegion = "us-east-1";
    private const string StreamsPrefix = "streams.";

    /// <summary>Finds the endpoint that options mean.</summary>
    /// <param name="options">Options with a region or an address.</param>
    public static ServiceEndpoint Of(DirectOptions options)
    {
        var region = string.IsNullOrEmpty(options.Region) ? DefaultRegion : options.Region;
        return options.Endpoint is { } given ? new(given, region)
            : IsUsual(region) ? new(AddressIn(region), region)
            : Of(new AmazonDynamoDBConfig
            {
                RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = false, UseDualstackEndpoint = false,
            });
    }

    /// <summary>Finds the endpoint that the SDK's configuration means.</summary>
    /// <exception cref="AmazonClientException">There is neither a region nor an address.</exception>
    public static ServiceEndpoint Of(AmazonDynamoDBConfig config)
    {
        var address = UsualAddress(config)
            ?? new Uri(config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new Probe())).URL);
        var region = config.AuthenticationRegion ?? config.RegionEndpoint?.SystemName ?? DefaultRegion;
        return new(address, region);
    }

    /// <summary>
    /// Gets what stands before the host's name for DynamoDB Streams, which the service has at a host of its own; nothing where an address was given,
    /// since one server is both then. Source: AWS General Reference, "Amazon DynamoDB endpoints and quotas".
    /// </summary>
    /// <param name="config">The configuration.</param>
    public static string StreamsPrefixOf(AmazonDynamoDBConfig config) => string.IsNullOrEmpty(config.ServiceURL) ? StreamsPrefix : "";

    /// <summary>Gets what stands before the host's name for DynamoDB Streams, as from a configuration of the SDK.</summary>
    /// <param name="options">The options.</param>
    public static string StreamsPrefixOf(DirectOptions options) => options.Endpoint is null ? StreamsPrefix : "";

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

        return config.RegionEndpoint?.SystemName is { } region && IsUsual(region) ? AddressIn(region) : null;
    }

    private static Uri AddressIn(string region) => new($"https://{SigningName}.{region}.amazonaws.com/");

    /// <summary>
    /// Tells whether a region is in the partition <c>aws</c>, by the form of its name: where, in one word, and a number. Regions of other partitions
    /// have names of another form, or begin otherwise.
    /// </summary>
    private static bool IsUsual(string region)
    {
        var end = region.LastIndexOf('-');
        return end > 3
            && region[2] == '-'
            && region[..2] is "us" or "eu" or "ap" or "sa" or "ca" or "me" or "af" or "il" or "mx"
            && !region.AsSpan(3, end - 3).ContainsAnyExceptInRange('a', 'z')
            && !region.AsSpan(end + 1).ContainsAnyExceptInRange('0', '9')
            && end < region.Length - 1;
    }

    private sealed class Probe : AmazonWebServiceRequest;
}
