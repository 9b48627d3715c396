using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Protocol;
using static Monotable.Aws.Tests.Direct.ScriptedHandler;

namespace Monotable.Aws.Tests.Direct;

/// <summary>What a provider begins in the background.</summary>
public sealed class StartTests
{
    private static readonly GetItemRequest Get = new() { TableName = "t", Key = Item.Create(("pk", "k")) };

    [Fact]
    public Task The_request_that_goes_nowhere_is_answered() => Rehearsal.PlayAsync();

    [Fact]
    public async Task A_call_waits_for_the_SDKs_settings()
    {
        using var ready = new ManualResetEventSlim();
        var handler = new ScriptedHandler(Ok("{}"));
        using var provider = NewProvider(ready, () => new()
        {
            ServiceURL = "http://localhost:8000", AuthenticationRegion = "us-east-1", HttpClientFactory = new Factory(handler),
        });
        var call = provider.GetItemAsync(Get, ItemCodec.Instance).AsTask();
        Assert.False(call.IsCompleted);
        ready.Set();
        Assert.False((await call).Found);
    }

    [Fact]
    public async Task A_call_that_waits_for_the_SDKs_settings_can_be_cancelled()
    {
        using var ready = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        using var provider = NewProvider(ready, static () => throw new AmazonClientException("no region"));
        var call = provider.GetItemAsync(Get, ItemCodec.Instance, cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        ready.Set();
    }

    [Fact]
    public async Task Each_call_throws_what_hindered_the_start()
    {
        using var provider = NewProvider(static () => throw new AmazonClientException("no region"));
        for (var call = 0; call < 2; call++)
        {
            var exception = await Assert.ThrowsAsync<AmazonClientException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
            Assert.Equal("no region", exception.Message);
        }
    }

    [Fact]
    public async Task A_provider_that_is_disposed_of_before_it_began_closes_what_it_opens_then()
    {
        using var ready = new ManualResetEventSlim();
        var provider = NewProvider(ready, static () => new() { ServiceURL = "http://127.0.0.1:1", AuthenticationRegion = "us-east-1" });
        provider.Dispose();
        var call = provider.GetItemAsync(Get, ItemCodec.Instance).AsTask();
        ready.Set();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    private static DirectProvider NewProvider(ManualResetEventSlim ready, Func<AmazonDynamoDBConfig> config) => NewProvider(() =>
    {
        ready.Wait(TestContext.Current.CancellationToken);
        return config();
    });

    private static DirectProvider NewProvider(Func<AmazonDynamoDBConfig> config) =>
        new(config, new BasicAWSCredentials("A", "S"), AwsTransport.Lean, TimeProvider.System);
}
