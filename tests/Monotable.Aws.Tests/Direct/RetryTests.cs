using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Protocol;
using static Monotable.Aws.Tests.Direct.ScriptedHandler;

namespace Monotable.Aws.Tests.Direct;

public sealed class RetryTests
{
    private const string Found = """{"Item":{"pk":{"S":"k"}}}""";
    private static readonly GetItemRequest Get = new() { TableName = "t", Key = Item.Create(("pk", "k")) };

    private readonly InstantTime _time = new();

    [Theory]
    [InlineData("ThrottlingException", 400)]
    [InlineData("ProvisionedThroughputExceededException", 400)]
    [InlineData("RequestLimitExceeded", 400)]
    [InlineData("TransactionInProgressException", 400)]
    [InlineData("InternalServerError", 500)]
    [InlineData("ServiceUnavailable", 503)]
    public async Task What_passes_is_tried_again_after_growing_delays(string code, int status)
    {
        var handler = new ScriptedHandler(Error(code, status), Error(code, status), Ok(Found));
        var response = await NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance);
        Assert.True(response.Found);
        Assert.Equal(3, handler.Requests.Count);
        Assert.Equal(2, _time.Delays.Count);
        Assert.InRange(_time.Delays[0], TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.InRange(_time.Delays[1], TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("ValidationException")]
    [InlineData("ConditionalCheckFailedException")]
    [InlineData("ResourceNotFoundException")]
    [InlineData("TransactionCanceledException")]
    [InlineData("AccessDeniedException")]
    public async Task What_would_fail_again_is_not(string code)
    {
        var handler = new ScriptedHandler(Error(code));
        var exception = await Assert.ThrowsAnyAsync<DynamoDbException>(() => NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal((code, "REQ"), (exception.ErrorCode, exception.RequestId));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task The_last_failure_is_thrown_when_all_attempts_are_used()
    {
        var handler = new ScriptedHandler(Error("ThrottlingException"), Fault(), Error("InternalServerError", 500));
        await Assert.ThrowsAsync<InternalServerErrorException>(() => NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task Faults_of_the_network_and_damaged_answers_are_tried_again()
    {
        var handler = new ScriptedHandler(Fault(), Ok(Found, checksum: 1), Ok(Found));
        Assert.True((await NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance)).Found);
        Assert.Equal(3, handler.Requests.Count);
        await Assert.ThrowsAsync<HttpRequestException>(
            () => NewProvider(new(Fault(), Fault(), Fault())).GetItemAsync(Get, ItemCodec.Instance).AsTask());
        await Assert.ThrowsAsync<IOException>(
            () => NewProvider(new(Ok(Found, 1), Ok(Found, 1), Ok(Found, 1))).GetItemAsync(Get, ItemCodec.Instance).AsTask());
    }

    [Fact]
    public async Task A_silent_server_is_given_up_and_tried_again()
    {
        var handler = new ScriptedHandler(Silence(), Ok(Found));
        var provider = NewProvider(handler, config => config.Timeout = TimeSpan.FromMilliseconds(30));
        Assert.True((await provider.GetItemAsync(Get, ItemCodec.Instance)).Found);
        var silent = NewProvider(new(Silence(), Silence(), Silence()), config => config.Timeout = TimeSpan.FromMilliseconds(30));
        await Assert.ThrowsAsync<TimeoutException>(() => silent.GetItemAsync(Get, ItemCodec.Instance).AsTask());
    }

    [Fact]
    public async Task Cancellation_by_the_caller_is_no_timeout_and_is_not_tried_again()
    {
        using var cancellation = new CancellationTokenSource();
        var handler = new ScriptedHandler(token =>
        {
            cancellation.Cancel();
            return Silence()(token);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance, cancellation.Token).AsTask());
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_wrong_clock_is_put_right_by_the_answer_and_stays_right()
    {
        var theirs = _time.Now.AddHours(3);
        var handler = new ScriptedHandler(Error("InvalidSignatureException", date: theirs), Ok(Found), Ok(Found));
        var provider = NewProvider(handler);
        await provider.GetItemAsync(Get, ItemCodec.Instance);
        await provider.GetItemAsync(Get, ItemCodec.Instance);
        Assert.Equal(["20260301T120000Z", "20260301T150000Z", "20260301T150000Z"], handler.Requests.Select(request => request.Date));
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task A_wrong_signature_at_the_right_time_is_an_error()
    {
        var handler = new ScriptedHandler(Error("InvalidSignatureException", date: _time.Now.AddMinutes(1)));
        await Assert.ThrowsAsync<DynamoDbException>(() => NewProvider(handler).GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Expired_credentials_are_renewed_at_once()
    {
        var handler = new ScriptedHandler(Error("ExpiredTokenException"), Ok(Found));
        using var provider = new DirectProvider(() => NewConfig(handler), new Renewed(), AwsTransport.Lean, _time);
        Assert.True((await provider.GetItemAsync(Get, ItemCodec.Instance)).Found);
        Assert.Equal(["token 1", "token 2"], handler.Requests.Select(request => request.Token));
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task Failures_without_end_use_up_the_quota_and_a_success_gives_back()
    {
        var answers = Enumerable.Repeat(Error("ThrottlingException"), 400).Append(Ok(Found)).Append(Error("ThrottlingException"));
        var handler = new ScriptedHandler([.. answers]);
        using var provider = NewProvider(handler);
        var calls = 0;
        while (handler.Requests.Count < 400)
        {
            await Assert.ThrowsAsync<ThrottlingException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
            calls++;
        }

        // 500 tokens at 5 each are a hundred retries; after them each call is one attempt.
        Assert.Equal(100, handler.Requests.Count - calls);
        await provider.GetItemAsync(Get, ItemCodec.Instance);
        await Assert.ThrowsAsync<ThrottlingException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal(402, handler.Requests.Count);
    }

    [Fact]
    public async Task A_transaction_that_is_tried_again_has_one_token_of_its_own()
    {
        var handler = new ScriptedHandler(Error("InternalServerError", 500), Ok("{}"), Ok("{}"));
        using var provider = NewProvider(handler);
        var request = new TransactWriteItemsRequest { TransactItems = [new TransactDelete { TableName = "t", ItemKey = Item.Create(("pk", "k")) }] };
        await provider.TransactWriteItemsAsync(request);
        await provider.TransactWriteItemsAsync(request);
        Assert.Contains("ClientRequestToken", handler.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal(handler.Requests[0].Body, handler.Requests[1].Body);
        Assert.NotEqual(handler.Requests[1].Body, handler.Requests[2].Body);
    }

    [Fact]
    public async Task Anonymous_requests_are_not_signed()
    {
        var handler = new ScriptedHandler(Ok(Found));
        using var provider = new DirectProvider(() => NewConfig(handler), new AnonymousAWSCredentials(), AwsTransport.Lean, _time);
        await provider.GetItemAsync(Get, ItemCodec.Instance);
        Assert.Null(handler.Requests.Single().Authorization);
    }

    private static AmazonDynamoDBConfig NewConfig(ScriptedHandler handler) => new()
    {
        ServiceURL = "http://localhost:8000",
        AuthenticationRegion = "us-east-1",
        HttpClientFactory = new Factory(handler),
        MaxErrorRetry = 2,
    };

    private DirectProvider NewProvider(ScriptedHandler handler, Action<AmazonDynamoDBConfig>? configure = null)
    {
        var config = NewConfig(handler);
        configure?.Invoke(config);
        return new(() => config, new BasicAWSCredentials("A", "S"), AwsTransport.Lean, _time);
    }

    private sealed class Renewed : RefreshingAWSCredentials
    {
        private int _count;

        protected override CredentialsRefreshState GenerateNewCredentials() =>
            new(new("A", "S", $"token {++_count}"), DateTime.UtcNow.AddDays(1));
    }
}
