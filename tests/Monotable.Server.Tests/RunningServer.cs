using System.Net.Http.Headers;
using System.Text;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Wire;

namespace Monotable.Server.Tests;

/// <summary>A server on a free port of loopback, with the clients that tests need.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    /// <summary>A signature that is complete; whether it is right is another question.</summary>
    public const string AnySignature =
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

    private readonly DynamoDbServer _server;
    private readonly List<IDisposable> _clients = [];

    private RunningServer(DynamoDbServer server)
    {
        _server = server;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public Uri Address => _server.Address;

    public HttpClient Http { get; }

    public static async Task<RunningServer> StartAsync(DynamoDbServerOptions? options = null)
    {
        var server = new DynamoDbServer(options);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new RunningServer(server);
    }

    /// <summary>Makes an SDK client.</summary>
    public AmazonDynamoDBClient Client(string accessKey = "AKIDEXAMPLE", string secretKey = "secret", string region = "us-east-1")
    {
        var client = new AmazonDynamoDBClient(
            new BasicAWSCredentials(accessKey, secretKey),
            new AmazonDynamoDBConfig { ServiceURL = Address.ToString(), AuthenticationRegion = region, MaxErrorRetry = 0 });
        _clients.Add(client);
        return client;
    }

    /// <summary>Makes a request that the server takes for one of a client.</summary>
    public static HttpRequestMessage Request(string operation, HttpContent content)
    {
        content.Headers.ContentType ??= new MediaTypeHeaderValue(OperationNames.ContentType);
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        request.Headers.Add(OperationNames.TargetHeader, OperationNames.Target(operation));
        request.Headers.TryAddWithoutValidation("Authorization", AnySignature);
        request.Headers.TryAddWithoutValidation("X-Amz-Date", "20150830T123600Z");
        return request;
    }

    public static HttpRequestMessage Request(string operation, string json) => Request(operation, new ByteArrayContent(Encoding.UTF8.GetBytes(json)));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Http.SendAsync(request, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(string operation, string json) => SendAsync(Request(operation, json));

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
