using System.Net;
using System.Text;
using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Monotable.Wire;

namespace Monotable.Testing.Tests;

/// <summary>The handler by itself, and under clients of the SDK.</summary>
public sealed class InProcessMessageHandlerTests
{
    [Fact]
    public async Task Answers_as_the_service_does()
    {
        using var http = new HttpClient(new InProcessMessageHandler());
        using var listed = await http.SendAsync(Request("ListTables", "{}"));
        Assert.Equal(HttpStatusCode.OK, listed.StatusCode);
        Assert.Equal(OperationNames.ContentType, listed.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"TableNames":[]}""", await listed.Content.ReadAsStringAsync());
        using var failed = http.Send(Request("DescribeTable", """{"TableName":"none"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, failed.StatusCode);
        Assert.Contains("ResourceNotFoundException", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(listed.Headers.GetValues("x-amzn-RequestId"), failed.Headers.GetValues("x-amzn-RequestId"));
    }

    [Fact]
    public async Task A_request_that_names_no_operation_is_refused()
    {
        using var http = new HttpClient(new InProcessMessageHandler());
        using var response = await http.GetAsync(new Uri("http://anywhere/"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("UnknownOperationException", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_factory_has_its_own_engine_unless_they_share_one()
    {
        var engine = new DynamoDbEngine();
        using var one = new InProcessHttpClientFactory(engine);
        using var two = new InProcessHttpClientFactory(engine);
        using var other = new InProcessHttpClientFactory();
        using var writer = Client(one);
        using var reader = Client(two);
        using var stranger = Client(other);
        await writer.CreateTableAsync(new CreateTableRequest
        {
            TableName = "abc",
            AttributeDefinitions = [new("pk", ScalarAttributeType.S)],
            KeySchema = [new("pk", KeyType.HASH)],
            BillingMode = BillingMode.PAY_PER_REQUEST,
        });
        Assert.Equal(["abc"], (await reader.ListTablesAsync()).TableNames);
        Assert.Empty((await stranger.ListTablesAsync()).TableNames ?? []);
    }

    private static AmazonDynamoDBClient Client(InProcessHttpClientFactory factory) =>
        new("any", "any", new AmazonDynamoDBConfig { HttpClientFactory = factory, RegionEndpoint = RegionEndpoint.EUWest1 });

    private static HttpRequestMessage Request(string operation, string json) => new(HttpMethod.Post, "http://anywhere/")
    {
        Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)),
        Headers = { { OperationNames.TargetHeader, OperationNames.Target(operation) } },
    };
}
