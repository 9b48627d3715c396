using Amazon.Runtime;
using Monotable.Protocol;
using static Monotable.Aws.Tests.Direct.ScriptedHandler;

namespace Monotable.Aws.Tests.Direct;

/// <summary>A provider that is told all it needs.</summary>
public sealed class DirectOptionsTests
{
    private static readonly BasicAWSCredentials Credentials = new("A", "S");
    private static readonly GetItemRequest Get = new() { TableName = "t", Key = Item.Create(("pk", "k")) };

    private readonly InstantTime _time = new();

    [Fact]
    public async Task A_request_is_signed_with_the_credentials_for_the_region()
    {
        var handler = new ScriptedHandler(Ok("{}"));
        using var provider = new DirectProvider(new() { Region = "eu-west-1", Credentials = Credentials, Handler = handler });
        Assert.False((await provider.GetItemAsync(Get, ItemCodec.Instance)).Found);
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=A/", handler.Requests.Single().Authorization, StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/dynamodb/aws4_request", handler.Requests.Single().Authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Tries_again_as_often_as_the_options_say(int retriesMax)
    {
        var handler = new ScriptedHandler([.. Enumerable.Repeat(Error("InternalServerError", 500), 10)]);
        using var provider = new DirectProvider(
            new() { Region = "eu-west-1", Credentials = Credentials, Handler = handler, RetriesMax = retriesMax }, _time);
        await Assert.ThrowsAnyAsync<DynamoDbException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
        Assert.Equal(retriesMax + 1, handler.Requests.Count);
    }

    [Fact]
    public async Task An_attempt_takes_no_longer_than_the_options_say()
    {
        var options = new DirectOptions
        {
            Region = "eu-west-1", Credentials = Credentials, Handler = new ScriptedHandler(Silence()), RetriesMax = 0,
            Timeout = TimeSpan.FromMilliseconds(20),
        };
        using var provider = new DirectProvider(options);
        await Assert.ThrowsAsync<TimeoutException>(() => provider.GetItemAsync(Get, ItemCodec.Instance).AsTask());
    }

    [Fact]
    public async Task The_callers_handler_stays_open()
    {
        var handler = new ScriptedHandler(Ok("{}"), Ok("{}"));
        var options = new DirectOptions { Region = "eu-west-1", Credentials = Credentials, Handler = handler };
        using (var provider = new DirectProvider(options))
        {
            await provider.GetItemAsync(Get, ItemCodec.Instance);
        }

        using var other = new DirectProvider(options);
        await other.GetItemAsync(Get, ItemCodec.Instance);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public void Refuses_neither_region_nor_endpoint() => Refuses(new() { Credentials = Credentials }, "neither Region nor Endpoint");

    [Fact]
    public void Refuses_an_endpoint_without_a_host() =>
        Refuses(new() { Credentials = Credentials, Endpoint = new("/table", UriKind.Relative) }, "DirectOptions.Endpoint is '/table'");

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Refuses_limits_that_make_no_sense(int retriesMax, int seconds) => Refuses(
        new() { Region = "eu-west-1", Credentials = Credentials, RetriesMax = retriesMax, Timeout = TimeSpan.FromSeconds(seconds) },
        $"DirectOptions.RetriesMax is {retriesMax}");

    private static void Refuses(DirectOptions options, string text) =>
        Assert.Contains(text, Assert.Throws<ArgumentException>(() => new DirectProvider(options)).Message, StringComparison.Ordinal);
}
