using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Monotable.Aws.Tests.Direct;

/// <summary>The address is the one that the SDK's own rules give.</summary>
public sealed class ServiceEndpointTests
{
    public static TheoryData<string> Regions =>
        [.. RegionEndpoint.EnumerableAllRegions.Select(static region => region.SystemName), "xx-future-1", "local"];

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_regions_address_is_the_SDKs(string region) => AssertSame(new() { RegionEndpoint = RegionEndpoint.GetBySystemName(region) });

    [Fact]
    public void A_dual_stack_address_is_the_SDKs() => AssertSame(new() { RegionEndpoint = RegionEndpoint.EUWest1, UseDualstackEndpoint = true });

    [Theory]
    [InlineData("http://localhost:8000")]
    [InlineData("http://localhost:8000/")]
    [InlineData("https://proxy.example.com/dynamodb/here")]
    public void A_given_address_is_the_SDKs(string address) => AssertSame(new() { ServiceURL = address, AuthenticationRegion = "eu-west-1" });

    [Fact]
    public void An_address_for_FIPS_is_the_SDKs() => AssertSame(new() { RegionEndpoint = RegionEndpoint.USEast1, UseFIPSEndpoint = true });

    [Fact]
    public void A_providers_own_address_is_taken()
    {
        var config = new AmazonDynamoDBConfig { RegionEndpoint = RegionEndpoint.USEast1, EndpointProvider = new OwnProvider() };
        Assert.Equal(new("https://own.example.com/"), ServiceEndpoint.Of(config).Address);
    }

    private static void AssertSame(AmazonDynamoDBConfig config)
    {
        var expected = new Uri(config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new Request())).URL);
        Assert.Equal(expected, ServiceEndpoint.Of(config).Address);
    }

    private sealed class Request : AmazonWebServiceRequest;

    private sealed class OwnProvider : IEndpointProvider
    {
        public Endpoint ResolveEndpoint(EndpointParameters parameters) => new("https://own.example.com/");
    }
}
