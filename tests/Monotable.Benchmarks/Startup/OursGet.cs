using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>The first get through Monotable. The native program has this file too.</summary>
internal static class OursGet
{
    public const string UserId = "u-1029384";
    public const string OrderId = "o-5000001";

    public static async Task<int?> RunAsync(string address)
    {
        var table = new BenchTable(new DirectProvider(ConfigOf(address), Credentials()));
        return (await table.FlatOrders.GetAsync(UserId, OrderId))?.Quantity;
    }

    public static AmazonDynamoDBConfig ConfigOf(string address) => new() { ServiceURL = address, AuthenticationRegion = "us-east-1" };

    public static BasicAWSCredentials Credentials() => new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
}
