using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Monotable.Aws.Tests.Direct;

/// <summary>The address is the one that the SDK's own rules give.</summary>
public sealed class ServiceEndpointTests
{
    private static readonly BasicAWSCredentials Credentials = new("A", "S");

    public static TheoryData<string> Regions =>
        [.. RegionEndpoint.EnumerableAllRegions.Select(static region => region.SystemName), "xx-future-1", "local"];

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_regions_address_is_the_SDKs(string region) => AssertSame(new() { RegionEndpoint = RegionEndpoint.GetBySystemName(region) });

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_regions_address_by_options_is_the_SDKs(string region)
    {
        var expected = AddressOf(new() { RegionEndpoint = RegionEndpoint.GetBySystemName(region) });
        Assert.Equal(new(expected, region), ServiceEndpoint.Of(new DirectOptions { Region = region, Credentials = Credentials }));
    }

    [Theory]
    [InlineData(null, "us-east-1")]
    [InlineData("", "us-east-1")]
    [InlineData("eu-west-1", "eu-west-1")]
    public void An_endpoint_of_options_is_signed_for_its_region_or_else_for_the_usual_one(string? region, string signed)
    {
        var address = new Uri("http://localhost:8000");
        var options = new DirectOptions { Endpoint = address, Region = region, Credentials = Credentials };
        Assert.Equal(new(address, signed), ServiceEndpoint.Of(options));
    }

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

    private static void AssertSame(AmazonDynamoDBConfig config) => Assert.Equal(AddressOf(config), ServiceEndpoint.Of(config).Address);

    private static Uri AddressOf(AmazonDynamoDBConfig config) =>
        new(config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new Request())).URL);

    private sealed class Request : AmazonWebServiceRequest;

    private sealed class OwnProvider : IEndpointProvider
    {
        public Endpoint ResolveEndpoint(EndpointParameters parameters) => new("https://own.example.com/");
    }
}
