using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Monotable.Aws;
using Monotable.Benchmarks.Compare.Model;
using static Monotable.Benchmarks.Startup.OursGet;

namespace Monotable.Benchmarks.Compare;

/// <summary>The clients, all on handlers that give one answer.</summary>
internal static class Endpoints
{
    public static BenchTable Ours(byte[] answer) =>
        new(new DirectProvider(
            new() { Region = "us-east-1", Credentials = Credentials(), Handler = new CannedHandler(answer) }));

    public static BenchTable Pipeline(byte[] answer) => new(new DirectProvider(Config(answer), Credentials(), AwsTransport.SdkPipeline));

    public static AmazonDynamoDBClient Sdk(byte[] answer) => new(Credentials(), Config(answer));

    public static DynamoDBContext Context(byte[] answer) =>
        new DynamoDBContextBuilder().WithDynamoDBClient(() => Sdk(answer))
            .ConfigureContext(config => config.DisableFetchingTableMetadata = true).Build();

    public static Floor Floor(byte[] answer) =>
        new(new HttpMessageInvoker(new CannedHandler(answer)), new("https://dynamodb.us-east-1.amazonaws.com/"));

    private static AmazonDynamoDBConfig Config(byte[] answer) => new()
    {
        RegionEndpoint = Amazon.RegionEndpoint.USEast1,
        HttpClientFactory = new HandlerFactory(new CannedHandler(answer)),
    };
}
