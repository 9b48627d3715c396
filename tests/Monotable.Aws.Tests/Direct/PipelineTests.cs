using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Protocol;
using static Monotable.Aws.Tests.Direct.ScriptedHandler;

namespace Monotable.Aws.Tests.Direct;

/// <summary>The transport over the SDK's pipeline: what the pipeline does by itself, and what must not get lost in it.</summary>
public sealed class PipelineTests
{
    private const string Found = """{"Item":{"pk":{"S":"k"}}}""";
    private static readonly GetItemRequest Get = new() { TableName = "t", Key = Item.Create(("pk", "k")) };

    [Fact]
    public async Task A_request_is_the_same_JSON_signed_by_the_SDK()
    {
        var handler = new ScriptedHandler(Ok(Found));
        using var provider = NewProvider(handler);
        var response = await provider.GetItemAsync(Get, ItemCodec.Instance);
        Assert.Equal("k", response.Item!["pk"].AsString());
        var request = Assert.Single(handler.Requests);
        Assert.Equal("DynamoDB_20120810.GetItem", request.Target);
        Assert.Equal("""{"TableName":"t","Key":{"pk":{"S":"k"}}}""", request.Body);
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=A/", request.Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttled_requests_and_damaged_answers_are_tried_again()
    {
        var handler = new ScriptedHandler(Error("ThrottlingException"), Ok(Found, checksum: 1), Ok(Found));
        using var provider = NewProvider(handler);
        Assert.True((await provider.GetItemAsync(Get, ItemCodec.Instance)).Found);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task An_error_is_ours_with_all_its_members()
    {
        const string json =
            """{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no","Item":{"pk":{"S":"k"},"n":{"N":"7"}}}""";
        var handler = new ScriptedHandler(Answer(HttpStatusCode.BadRequest, json));
        using var provider = NewProvider(handler);
        var exception = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal(("no", "7"), (exception.Message, exception.Item!["n"].AsNumber().ToString()));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task An_answer_that_is_no_error_of_DynamoDB_is_an_error_by_its_status()
    {
        using var provider = NewProvider(new(Answer(HttpStatusCode.NotFound, "<html>")));
        var exception = await Assert.ThrowsAsync<DynamoDbException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal(404, exception.StatusCode);
    }

    [Fact]
    public async Task Cancellation_passes_through()
    {
        using var cancellation = new CancellationTokenSource();
        var handler = new ScriptedHandler(token =>
        {
            cancellation.Cancel();
            return Silence()(token);
        });
        using var provider = NewProvider(handler);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => provider.GetItemAsync(Get, ItemCodec.Instance, cancellation.Token).AsTask());
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(AwsTransport.Lean)]
    [InlineData(AwsTransport.SdkPipeline)]
    public async Task Streams_have_a_host_of_their_own_in_a_region(AwsTransport transport)
    {
        var hosts = new List<string>();
        var handler = new HostHandler(hosts);
        var config = new AmazonDynamoDBConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1, HttpClientFactory = new Factory(handler) };
        using var provider = new DirectProvider(config, new BasicAWSCredentials("A", "S"), transport);
        await provider.ListStreamsAsync(new());
        await provider.ListTablesAsync(new());
        Assert.Equal(["streams.dynamodb.eu-west-1.amazonaws.com", "dynamodb.eu-west-1.amazonaws.com"], hosts);
    }

    private static DirectProvider NewProvider(ScriptedHandler handler) => new(
        new AmazonDynamoDBConfig
        {
            ServiceURL = "http://localhost:8000",
            AuthenticationRegion = "us-east-1",
            HttpClientFactory = new Factory(handler),
            MaxErrorRetry = 2,
        },
        new BasicAWSCredentials("A", "S"),
        AwsTransport.SdkPipeline);

    private sealed class HostHandler(List<string> hosts) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            hosts.Add(request.RequestUri!.Host);
            return Ok("""{"Streams":[],"TableNames":[]}""")(cancellationToken);
        }
    }
}
