using System.Diagnostics;
using System.Globalization;
using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Monotable.Aws;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;
using static Monotable.Benchmarks.Startup.OursGet;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>
/// Gets one entity in a fresh process, and prints the microseconds from before the client is made until the entity is there. Each client is made
/// in a method of its own, so that nothing of the others is loaded.
/// </summary>
internal static class ChildGet
{
    public const string Command = "child-get";

    /// <summary>Gets the entity.</summary>
    /// <param name="subject">The client.</param>
    /// <param name="source">The address to ask, or the file with the answer that a handler gives at once.</param>
    public static async Task<int> RunAsync(string subject, string source)
    {
        var handler = File.Exists(source) ? new CannedHandler(await File.ReadAllBytesAsync(source)) : null;
        var address = handler is null ? new Uri(source) : null;
        var begin = Stopwatch.GetTimestamp();
        var quantity = subject switch
        {
            "ours" => await OursGet.RunAsync(address, handler),
            "ours-config" => await OursGet.RunAsync(new DirectProvider(ConfigOf(address, handler), Credentials())),
            "sdk" => await SdkAsync(ConfigOf(address, handler)),
            "floor" => await FloorAsync(address, handler),
            _ => await ContextAsync(ConfigOf(address, handler)),
        };
        Console.WriteLine(Stopwatch.GetElapsedTime(begin).TotalMicroseconds.ToString("0", CultureInfo.InvariantCulture));
        return quantity == 1 ? 0 : 1;
    }

    private static AmazonDynamoDBConfig ConfigOf(Uri? address, HttpMessageHandler? handler)
    {
        var config = new AmazonDynamoDBConfig();
        if (address is null)
        {
            config.RegionEndpoint = RegionEndpoint.USEast1;
        }
        else
        {
            config.ServiceURL = address.OriginalString;
            config.AuthenticationRegion = "us-east-1";
        }

        if (handler is not null)
        {
            config.HttpClientFactory = new HandlerFactory(handler);
        }

        return config;
    }

    private static async Task<int?> FloorAsync(Uri? address, HttpMessageHandler? handler)
    {
        handler ??= new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        var floor = new Floor(new(handler), address ?? new("https://dynamodb.us-east-1.amazonaws.com/"));
        return (await floor.GetAsync(UserId, OrderId))?.Quantity;
    }

    private static async Task<int?> SdkAsync(AmazonDynamoDBConfig config)
    {
        using var client = new AmazonDynamoDBClient(Credentials(), config);
        var response = await client.GetItemAsync(new Sdk.GetItemRequest
        {
            TableName = "bench",
            Key = new() { ["pk"] = new() { S = "USER#" + UserId }, ["sk"] = new() { S = "ORDER#" + OrderId } },
        });
        return int.Parse(response.Item["Quantity"].N, CultureInfo.InvariantCulture);
    }

    private static async Task<int?> ContextAsync(AmazonDynamoDBConfig config)
    {
        using var context = new DynamoDBContextBuilder()
            .WithDynamoDBClient(() => new AmazonDynamoDBClient(Credentials(), config))
            .ConfigureContext(static config => config.DisableFetchingTableMetadata = true)
            .Build();
        return (await context.LoadAsync<FlatOrder>("USER#" + UserId, "ORDER#" + OrderId))?.Quantity;
    }
}
