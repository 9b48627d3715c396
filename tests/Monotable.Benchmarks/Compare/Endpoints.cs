using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.Runtime;
using Monotable.Aws;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Compare;

/// <summary>The clients, all on handlers that give one answer.</summary>
internal static class Endpoints
{
    public static BenchTable Ours(byte[] answer) =>
        new(new DirectProvider(
            new() { Region = "us-east-1", Credentials = Credentials, Handler = new CannedHandler(answer) }));

    public static BenchTable Pipeline(byte[] answer) => new(new DirectProvider(Config(answer), Credentials, AwsTransport.SdkPipeline));

    public static AmazonDynamoDBClient Sdk(byte[] answer) => new(Credentials, Config(answer));

    public static DynamoDBContext Context(byte[] answer) =>
        new DynamoDBContextBuilder().WithDynamoDBClient(() => Sdk(answer))
            .ConfigureContext(config => config.DisableFetchingTableMetadata = true).Build();

    public static Floor Floor(byte[] answer) =>
        new(new HttpMessageInvoker(new CannedHandler(answer)), new("https://dynamodb.us-east-1.amazonaws.com/"));

    private static BasicAWSCredentials Credentials { get; } = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private static AmazonDynamoDBConfig Config(byte[] answer) => new()
    {
        RegionEndpoint = Amazon.RegionEndpoint.USEast1,
        HttpClientFactory = new Factory(answer),
    };

    private sealed class Factory(byte[] answer) : HttpClientFactory
    {
        // One, as an application has: making the answer, whose checksum is computed then, is no part of a call.
        private readonly HttpClient _client = new(new CannedHandler(answer));

        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => _client;

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
