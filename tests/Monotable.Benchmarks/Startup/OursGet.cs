using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>The first get through Monotable. The native program has this file too.</summary>
internal static class OursGet
{
    public const string UserId = "u-1029384";
    public const string OrderId = "o-5000001";

    /// <summary>Gets the entity as an application does that says all in code.</summary>
    /// <param name="address">The address to ask; null for the region's.</param>
    /// <param name="handler">What sends; null for sockets.</param>
    public static Task<int?> RunAsync(Uri? address, HttpMessageHandler? handler = null)
    {
        var options = new DirectOptions { Region = "us-east-1", Endpoint = address, Credentials = Credentials(), Handler = handler };
        return RunAsync(new DirectProvider(options));
    }

    public static async Task<int?> RunAsync(DirectProvider provider)
    {
        var table = new BenchTable(provider);
        return (await table.FlatOrders.GetAsync(UserId, OrderId))?.Quantity;
    }

    public static BasicAWSCredentials Credentials() => new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
}
