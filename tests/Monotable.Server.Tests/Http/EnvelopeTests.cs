using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Monotable.Wire;

namespace Monotable.Server.Tests;

/// <summary>What is around the JSON: methods, paths, headers, and the answers that are no operation's.</summary>
public sealed partial class EnvelopeTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Is_healthy_at_the_root()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "dynamodb.eu-west-1.amazonaws.com" } };
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("healthy: dynamodb.eu-west-1.amazonaws.com ", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "/health")]
    [InlineData("PUT", "/")]
    [InlineData("DELETE", "/")]
    [InlineData("POST", "/table")]
    [InlineData("OPTIONS", "/")]
    public async Task Knows_no_other_method_or_path(string method, string path)
    {
        using var request = RunningServer.Request("ListTables", "{}");
        request.Method = new HttpMethod(method);
        request.RequestUri = new Uri(path, UriKind.Relative);
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("<UnknownOperationException/>\n", await response.Content.ReadAsStringAsync());
        Assert.Equal("3552371480", Assert.Single(response.Headers.GetValues("x-amz-crc32")));
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.NotFound)]
    [InlineData("application/x-amz-json-1.1", HttpStatusCode.NotFound)]
    [InlineData("text/plain", HttpStatusCode.NotFound)]
    [InlineData("application/x-amz-json-1.0; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("Application/X-AMZ-JSON-1.0", HttpStatusCode.OK)]
    public async Task Knows_one_content_type(string contentType, HttpStatusCode status)
    {
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await _server.SendAsync(RunningServer.Request("ListTables", content));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_has_the_headers_of_the_service()
    {
        using var response = await _server.SendAsync("ListTables", "{}");
        Assert.Equal("""{"TableNames":[]}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(OperationNames.ContentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("Server", response.Headers.Server.ToString());
        Assert.NotNull(response.Headers.Date);
        Assert.Matches(RequestId(), Assert.Single(response.Headers.GetValues("x-amzn-RequestId")));
        Assert.Equal(
            Crc32.Of("""{"TableNames":[]}"""u8).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(response.Headers.GetValues("x-amz-crc32")));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Two_answers_have_two_ids()
    {
        using var one = await _server.SendAsync("ListTables", "{}");
        using var two = await _server.SendAsync("ListTables", "{}");
        Assert.NotEqual(one.Headers.GetValues("x-amzn-RequestId"), two.Headers.GetValues("x-amzn-RequestId"));
    }

    [Fact]
    public async Task Takes_any_host()
    {
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Host = "123456789012.ddb.eu-north-1.api.aws";
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("DynamoDB_20120810.DropTable")]
    [InlineData("DynamoDB_20111205.ListTables")]
    [InlineData("")]
    public async Task An_unknown_operation_is_refused_before_its_signature_is_looked_at(string target)
    {
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove(OperationNames.TargetHeader);
        request.Headers.Remove("Authorization");
        request.Headers.Add(OperationNames.TargetHeader, target);
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"__type":"com.amazon.coral.service#UnknownOperationException"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_of_another_origin_may_call_it()
    {
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Add("Origin", "https://example.org");
        using var response = await _server.SendAsync(request);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("x-amzn-RequestId", Assert.Single(response.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_may_ask_beforehand()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/");
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-amz-target,authorization");
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("POST", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.Equal("x-amz-target,authorization", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Equal("172800", Assert.Single(response.Headers.GetValues("Access-Control-Max-Age")));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_very_long_url_is_refused()
    {
        using var request = RunningServer.Request("ListTables", "{}");
        request.RequestUri = new Uri("/?" + new string('a', 9_000), UriKind.Relative);
        using var response = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Text_outside_ascii_comes_back_as_it_went()
    {
        const string name = "grün 食 \U0001F600";
        using var created = await _server.SendAsync("CreateTable", """
            {"TableName":"abc","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"BillingMode":"PAY_PER_REQUEST"}
            """);
        Assert.Equal(HttpStatusCode.OK, created.StatusCode);
        using var put = await _server.SendAsync("PutItem", $$"""{"TableName":"abc","Item":{"pk":{"S":"{{name}}"} } }""");
        Assert.Equal("{}", await put.Content.ReadAsStringAsync());
        using var scan = await _server.SendAsync("Scan", """{"TableName":"abc"}""");
        var answer = JsonNode.Parse(await scan.Content.ReadAsByteArrayAsync())!;
        Assert.Equal(name, answer["Items"]![0]!["pk"]!["S"]!.GetValue<string>());
    }

    [GeneratedRegex("^[A-Z0-9]{52}$")]
    private static partial Regex RequestId();
}
