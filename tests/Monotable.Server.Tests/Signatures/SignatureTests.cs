using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;

namespace Monotable.Server.Tests;

/// <summary>Who is let in, and what the others are told.</summary>
public sealed class SignatureTests
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string Time = "20150830T123600Z";
    private const string Empty = "AWS4-HMAC-SHA256";

    private static DateTimeOffset Moment { get; } = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null)]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer AWS4-HMAC-SHA256")]
    public async Task A_request_without_a_signature_fails_as_on_the_service(string? authorization)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        await AssertErrorAsync(server, request, "MissingAuthenticationTokenException", "Request is missing Authentication Token");
    }

    [Fact]
    public async Task Any_complete_signature_is_accepted_by_default()
    {
        await using var server = await RunningServer.StartAsync();
        using var header = await server.SendAsync("ListTables", "{}");
        Assert.Equal(HttpStatusCode.OK, header.StatusCode);
        using var presigned = Presigned("?X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-SignedHeaders=d&X-Amz-Date=e");
        using var query = await server.SendAsync(presigned);
        Assert.Equal(HttpStatusCode.OK, query.StatusCode);
    }

    [Fact]
    public async Task A_header_that_lacks_parts_is_told_which()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove("Authorization");
        request.Headers.Remove("X-Amz-Date");
        request.Headers.TryAddWithoutValidation("Authorization", Empty);
        await AssertErrorAsync(
            server,
            request,
            "IncompleteSignatureException",
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. " +
            "Authorization header requires 'SignedHeaders' parameter. " +
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. " +
            "(Hashed with SHA-256 and encoded with Base64) Authorization=YI2YWea8FSxnksZL2ETHbs5elHm9HQufxTLK0W0ffV0=");
    }

    [Fact]
    public async Task A_query_string_that_lacks_parts_is_told_which()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = Presigned("?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a");
        await AssertErrorAsync(
            server,
            request,
            "IncompleteSignatureException",
            "AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. " +
            "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.");
    }

    [Fact]
    public async Task A_request_has_one_signature()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = Presigned("?X-Amz-Algorithm=AWS4-HMAC-SHA256");
        request.Headers.TryAddWithoutValidation("Authorization", RunningServer.AnySignature);
        await AssertErrorAsync(
            server,
            request,
            "InvalidSignatureException",
            "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");
    }

    [Fact]
    public async Task The_sdk_with_the_right_keys_is_let_in_and_others_are_not()
    {
        await using var server = await RunningServer.StartAsync(new DynamoDbServerOptions { AccessKey = AccessKey, SecretKey = SecretKey });
        Assert.Equal(HttpStatusCode.OK, (await server.Client(AccessKey, SecretKey, "eu-west-1").ListTablesAsync()).HttpStatusCode);

        var wrong = await Assert.ThrowsAsync<AmazonDynamoDBException>(() => server.Client(AccessKey, "wrong").ListTablesAsync());
        Assert.Equal("InvalidSignatureException", wrong.ErrorCode);
        Assert.StartsWith("The request signature we calculated does not match the signature you provided.", wrong.Message, StringComparison.Ordinal);

        var unknown = await Assert.ThrowsAsync<AmazonDynamoDBException>(() => server.Client("AKIDOTHER", SecretKey).ListTablesAsync());
        Assert.Equal("UnrecognizedClientException", unknown.ErrorCode);
        Assert.Equal("The security token included in the request is invalid.", unknown.Message);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(15, null)]
    [InlineData(-15, null)]
    [InlineData(16, "Signature expired: 20150830T123600Z is now earlier than 20150830T123700Z (20150830T125200Z - 15 min.)")]
    [InlineData(-16, "Signature not yet current: 20150830T123600Z is still later than 20150830T123500Z (20150830T122000Z + 15 min.)")]
    public async Task A_header_signature_is_good_for_fifteen_minutes_either_way(int minutesLater, string? error)
    {
        await using var server = await StartVerifyingAsync(Moment.AddMinutes(minutesLater));
        using var request = SignedByHeader(server);
        await AssertAsync(server, request, error is null ? null : "InvalidSignatureException", error);
    }

    [Theory]
    [InlineData(59, null)]
    [InlineData(61, "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T123701Z - 1 min.)")]
    public async Task A_presigned_request_is_good_as_long_as_it_says(int secondsLater, string? error)
    {
        await using var server = await StartVerifyingAsync(Moment.AddSeconds(secondsLater));
        using var request = SignedByQuery(server, "60");
        await AssertAsync(server, request, error is null ? null : "InvalidSignatureException", error);
    }

    [Fact]
    public async Task A_body_that_was_changed_does_not_match()
    {
        await using var server = await StartVerifyingAsync(Moment);
        using var request = SignedByHeader(server, """{"Limit":1}""", """{"Limit":2}""");
        await AssertAsync(server, request, "InvalidSignatureException", null);
        using var presigned = SignedByQuery(server, "60");
        var longer = presigned.RequestUri!.ToString().Replace("X-Amz-Expires=60", "X-Amz-Expires=90", StringComparison.Ordinal);
        presigned.RequestUri = new Uri(longer, UriKind.Relative);
        await AssertAsync(server, presigned, "InvalidSignatureException", null);
    }

    [Theory]
    [InlineData("20150830/us-east-1/s3/aws4_request", "Credential should be scoped to correct service: 'dynamodb'. ")]
    [InlineData("20150830/us-east-1/dynamodb/aws9", "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws9'.")]
    public async Task A_signature_of_another_scope_is_invalid(string scope, string error)
    {
        await using var server = await StartVerifyingAsync(Moment);
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential={AccessKey}/{scope}, SignedHeaders=host, Signature=0");
        await AssertErrorAsync(server, request, "InvalidSignatureException", error);
    }

    [Fact]
    public async Task A_time_that_is_none_is_incomplete()
    {
        await using var server = await StartVerifyingAsync(Moment);
        using var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove("X-Amz-Date");
        request.Headers.TryAddWithoutValidation("X-Amz-Date", "yesterday");
        await AssertErrorAsync(
            server,
            request,
            "IncompleteSignatureException",
            "Date must be in ISO-8601 'basic format'. Got 'yesterday'. See http://en.wikipedia.org/wiki/ISO_8601");
    }

    [Fact]
    public void One_key_alone_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new DynamoDbServer(new DynamoDbServerOptions { AccessKey = AccessKey }));
        Assert.Throws<ArgumentException>(static () => new DynamoDbServer(new DynamoDbServerOptions { SecretKey = SecretKey }));
    }

    private static Task<RunningServer> StartVerifyingAsync(DateTimeOffset now) => RunningServer.StartAsync(
        new DynamoDbServerOptions { AccessKey = AccessKey, SecretKey = SecretKey, TimeProvider = new ManualClock(now) });

    private static HttpRequestMessage SignedByHeader(RunningServer server, string signed = "{}", string? sent = null)
    {
        var request = RunningServer.Request("ListTables", sent ?? signed);
        var signature = Sign(server, [], ["host", "x-amz-date", "x-amz-target"], signed);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential={AccessKey}/20150830/us-east-1/dynamodb/aws4_request," +
            $"SignedHeaders=host;x-amz-date;x-amz-target,Signature={signature}");
        return request;
    }

    private static HttpRequestMessage SignedByQuery(RunningServer server, string expires)
    {
        Dictionary<string, string> parameters = new()
        {
            ["X-Amz-Algorithm"] = Empty,
            ["X-Amz-Credential"] = AccessKey + "/20150830/us-east-1/dynamodb/aws4_request",
            ["X-Amz-Date"] = Time,
            ["X-Amz-Expires"] = expires,
            ["X-Amz-SignedHeaders"] = "host",
        };
        var signature = Sign(server, parameters, ["host"], "{}");
        var query = string.Join('&', parameters.Select(static one => $"{one.Key}={Uri.EscapeDataString(one.Value)}"));
        return Presigned($"?{query}&X-Amz-Signature={signature}");
    }

    private static string Sign(RunningServer server, Dictionary<string, string> query, string[] signedHeaders, string body)
    {
        var canonical = CanonicalRequest.Text(
            "POST",
            "/",
            query,
            signedHeaders,
            name => [name switch { "host" => server.Address.Authority, "x-amz-date" => Time, _ => "DynamoDB_20120810.ListTables" }],
            System.Text.Encoding.UTF8.GetBytes(body));
        return SignatureV4.Of(SecretKey, new CredentialScope(AccessKey, "20150830", "us-east-1", "dynamodb", "aws4_request"), Time, canonical);
    }

    private static HttpRequestMessage Presigned(string query)
    {
        var request = RunningServer.Request("ListTables", "{}");
        request.Headers.Remove("Authorization");
        request.Headers.Remove("X-Amz-Date");
        request.RequestUri = new Uri("/" + query, UriKind.Relative);
        return request;
    }

    private static Task AssertErrorAsync(RunningServer server, HttpRequestMessage request, string code, string message) =>
        AssertAsync(server, request, code, message);

    private static async Task AssertAsync(RunningServer server, HttpRequestMessage request, string? code, string? message)
    {
        using var response = await server.SendAsync(request);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(code is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code is null ? null : "com.amazon.coral.service#" + code, body["__type"]?.GetValue<string>());
        if (message is not null)
        {
            Assert.Equal(message, body["message"]!.GetValue<string>());
        }
    }
}
