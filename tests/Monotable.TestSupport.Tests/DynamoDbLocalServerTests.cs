using System.Diagnostics;
using System.Net.Sockets;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace Monotable.TestSupport.Tests;

/// <summary>The launcher against the real thing: what it starts serves requests and is gone afterwards.</summary>
public sealed class DynamoDbLocalServerTests
{
    private static readonly TimeSpan PatienceMax = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Serves_a_table_and_is_gone_after_disposal()
    {
        var settings = DynamoDbLocalSettings.FromEnvironment() with { Endpoint = null };
        var availability = await DynamoDbLocal.AcquireAsync(settings, TestContext.Current.CancellationToken);
        var endpoint = availability.EndpointOrSkip(Assert.Skip);
        using (availability.Server)
        {
            await StoreAndReadAnItemAsync(endpoint);
        }

        Assert.False(await AcceptsConnectionsAsync(endpoint));
    }

    [Fact]
    public async Task Does_not_outlive_a_killed_test_host()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The leash is a Unix shell script; a killed host leaves the server behind on Windows.");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Monotable.DynamoDbLocal.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove(DynamoDbLocalSettings.EndpointVariable);
        using var host = Process.Start(start)!;
        var endpoint = await ReadEndpointOrSkipAsync(host);
        Assert.True(await AcceptsConnectionsAsync(endpoint));

        // This process only: its children must notice by themselves.
        host.Kill(entireProcessTree: false);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);

        var waited = Stopwatch.StartNew();
        while (await AcceptsConnectionsAsync(endpoint))
        {
            Assert.True(waited.Elapsed < PatienceMax, $"DynamoDB Local still serves {endpoint} although its owner was killed.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Uri> ReadEndpointOrSkipAsync(Process host)
    {
        var line = await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is null)
        {
            var reason = await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.SkipUnless(DynamoDbLocalSettings.FromEnvironment().MustBeAvailable, reason);
            Assert.Fail(reason);
        }

        return new Uri(line);
    }

    private static async Task StoreAndReadAnItemAsync(Uri endpoint)
    {
        var configuration = new AmazonDynamoDBConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = DynamoDbLocal.Region };
        using var client = new AmazonDynamoDBClient(
            new BasicAWSCredentials(DynamoDbLocal.AccessKey, DynamoDbLocal.SecretKey), configuration);
        var cancellationToken = TestContext.Current.CancellationToken;
        await client.CreateTableAsync(
            new CreateTableRequest
            {
                TableName = "lamps",
                BillingMode = BillingMode.PAY_PER_REQUEST,
                AttributeDefinitions = [new AttributeDefinition("pk", ScalarAttributeType.S)],
                KeySchema = [new KeySchemaElement("pk", KeyType.HASH)],
            },
            cancellationToken);
        await client.PutItemAsync("lamps", new() { ["pk"] = new AttributeValue("desk"), ["watts"] = new() { N = "7.5" } }, cancellationToken);

        var answer = await client.GetItemAsync("lamps", new() { ["pk"] = new AttributeValue("desk") }, cancellationToken);
        Assert.Equal("7.5", answer.Item["watts"].N);
    }

    private static async Task<bool> AcceptsConnectionsAsync(Uri endpoint)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(endpoint.Host, endpoint.Port, TestContext.Current.CancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
