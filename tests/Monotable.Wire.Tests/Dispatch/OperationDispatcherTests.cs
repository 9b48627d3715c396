using System.Text;
using System.Text.Json.Nodes;
using Monotable.Protocol;

namespace Monotable.Wire.Tests;

/// <summary>A target and a body in, a status and a body out, with the in-process engine behind.</summary>
public sealed class OperationDispatcherTests
{
    private const string Table = """
        {"TableName":"shop","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
        "BillingMode":"PAY_PER_REQUEST"}
        """;

    private readonly OperationDispatcher _dispatcher = new(OperationProviders.Of(new InProcessProvider(new DynamoDbEngine())));

    public static TheoryData<string> Later =>
        [.. OperationDispatcher.Operations.Where(static one => !one.IsProvided).Select(static one => one.Target)];

    public static TheoryData<string> Provided =>
        [.. OperationDispatcher.Operations.Where(static one => one.IsProvided).Select(static one => one.Target)];

    [Fact]
    public void Knows_the_operations_of_the_service_once_each()
    {
        var targets = OperationDispatcher.Operations.Select(static operation => operation.Target).ToList();
        Assert.Equal(62, targets.Count(static target => target.StartsWith(OperationNames.TargetPrefix, StringComparison.Ordinal)));
        Assert.Equal(4, targets.Count(static target => target.StartsWith(OperationNames.StreamsTargetPrefix, StringComparison.Ordinal)));
        Assert.Equal(66, targets.Distinct().Count());
    }

    [Fact]
    public async Task Runs_operations_and_writes_their_answers()
    {
        await SendAsync("CreateTable", Table);
        WireText.AssertSame("{}", await SendAsync("PutItem", """{"TableName":"shop","Item":{"pk":{"S":"a"},"n":{"N":"1"}}}"""));
        WireText.AssertSame(
            """{"Item":{"pk":{"S":"a"},"n":{"N":"1"}}}""", await SendAsync("GetItem", """{"TableName":"shop","Key":{"pk":{"S":"a"}}}"""));
        WireText.AssertSame("""{"TableNames":["shop"]}""", await SendAsync("ListTables", "{}"));
    }

    [Fact]
    public async Task Answers_the_errors_of_the_service_with_their_namespaces()
    {
        WireText.AssertSame(
            """{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"}""",
            await SendAsync("GetItem", """{"TableName":"none","Key":{"pk":{"S":"a"}}}""", 400));
        Assert.StartsWith(
            "com.amazon.coral.validate#ValidationException",
            JsonNode.Parse(await SendAsync("GetItem", """{"TableName":"a","Key":{"pk":{"dog":"a"}}}""", 400))!["__type"]!.GetValue<string>(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"TableName":1}""")]
    [InlineData("""{"TableName":"t","Key":{"pk":{"N":3}}}""")]
    public async Task A_body_that_is_no_request_is_a_serialization_fault(string body)
    {
        var answer = await SendAsync("GetItem", body, 400);
        Assert.Equal("com.amazon.coral.service#SerializationException", JsonNode.Parse(answer)!["__type"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GetItem")]
    [InlineData("DynamoDB_20120810.getitem")]
    [InlineData("DynamoDB_20120810.DropTable")]
    [InlineData("DynamoDB_20120810.ListStreams")]
    [InlineData("DynamoDBStreams_20120810.GetItem")]
    public async Task A_name_the_service_does_not_know_is_an_unknown_operation(string? target)
    {
        using var response = await _dispatcher.DispatchAsync(target, "{}"u8.ToArray());
        Assert.Equal(400, response.StatusCode);
        WireText.AssertSame("""{"__type":"com.amazon.coral.service#UnknownOperationException"}""", Encoding.UTF8.GetString(response.Body.Span));
    }

    [Theory]
    [MemberData(nameof(Later))]
    public async Task What_is_not_provided_says_so(string target)
    {
        using var response = await _dispatcher.DispatchAsync(target, "{}"u8.ToArray());
        Assert.Equal(400, response.StatusCode);
        Assert.Equal("ValidationException", response.ErrorCode);
        var body = Encoding.UTF8.GetString(response.Body.Span);
        Assert.Contains($"Monotable does not provide {target.Split('.')[1]} yet.", body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Provided))]
    public async Task What_is_provided_answers_an_empty_request_as_the_service_would(string target)
    {
        using var response = await _dispatcher.DispatchAsync(target, "{}"u8.ToArray());
        Assert.True(response.StatusCode is 200 or 400);
        Assert.Null(response.Fault);
        Assert.DoesNotContain("Monotable", Encoding.UTF8.GetString(response.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_without_a_provider_is_refused()
    {
        var dispatcher = new OperationDispatcher(new OperationProviders { Items = new InProcessProvider(new DynamoDbEngine()) });
        using var response = await dispatcher.DispatchAsync(OperationNames.Target("ListTables"), "{}"u8.ToArray());
        Assert.Equal("ValidationException", response.ErrorCode);
    }

    [Fact]
    public async Task A_failure_of_ours_leaks_nothing()
    {
        var dispatcher = new OperationDispatcher(OperationProviders.Of(new BrokenProvider()));
        using var response = await dispatcher.DispatchAsync(
            OperationNames.Target("GetItem"), WireText.Utf8("""{"TableName":"tab","Key":{"pk":{"S":"a"}}}"""));
        Assert.Equal(500, response.StatusCode);
        Assert.IsType<InvalidOperationException>(response.Fault);
        var body = Encoding.UTF8.GetString(response.Body.Span);
        Assert.Contains("com.amazonaws.dynamodb.v20120810#InternalServerError", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_call_is_cancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        await _dispatcher.DispatchAsync(OperationNames.Target("ListTables"), "{}"u8.ToArray(), new CancellationToken(canceled: true)));

    private async Task<string> SendAsync(string operation, string body, int status = 200)
    {
        using var response = await _dispatcher.DispatchAsync(OperationNames.Target(operation), Encoding.UTF8.GetBytes(body));
        Assert.Equal(status, response.StatusCode);
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    private sealed class BrokenProvider() : DelegatingProvider(new InProcessProvider(new DynamoDbEngine()))
    {
        protected override ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
            ProviderOperation operation,
            TRequest request,
            Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
            CancellationToken cancellationToken) => throw new InvalidOperationException("secret");
    }
}
