using System.Diagnostics;
using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;
using static Monotable.Benchmarks.Startup.OursGet;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>
/// Gets one entity in a fresh process, and prints the microseconds from the process's entry until the entity is there. Each client is made in a
/// method of its own, so that nothing of the others is loaded.
/// </summary>
internal static class ChildGet
{
    public const string Command = "child-get";

    public static async Task<int> RunAsync(long entry, string subject, string address)
    {
        var quantity = subject switch
        {
            "ours" => await OursGet.RunAsync(address),
            "sdk" => await SdkAsync(address),
            "floor" => await FloorAsync(address),
            _ => await ContextAsync(address),
        };
        Console.WriteLine(Stopwatch.GetElapsedTime(entry).TotalMicroseconds.ToString("0", CultureInfo.InvariantCulture));
        return quantity == 1 ? 0 : 1;
    }

    private static async Task<int?> FloorAsync(string address)
    {
        var floor = new Floor(new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }), new(address));
        return (await floor.GetAsync(UserId, OrderId))?.Quantity;
    }

    private static async Task<int?> SdkAsync(string address)
    {
        using var client = new AmazonDynamoDBClient(Credentials(), ConfigOf(address));
        var response = await client.GetItemAsync(new Sdk.GetItemRequest
        {
            TableName = "bench",
            Key = new() { ["pk"] = new() { S = "USER#" + UserId }, ["sk"] = new() { S = "ORDER#" + OrderId } },
        });
        return int.Parse(response.Item["Quantity"].N, CultureInfo.InvariantCulture);
    }

    private static async Task<int?> ContextAsync(string address)
    {
        using var context = new DynamoDBContextBuilder()
            .WithDynamoDBClient(() => new AmazonDynamoDBClient(Credentials(), ConfigOf(address)))
            .ConfigureContext(static config => config.DisableFetchingTableMetadata = true)
            .Build();
        return (await context.LoadAsync<FlatOrder>("USER#" + UserId, "ORDER#" + OrderId))?.Quantity;
    }
}
