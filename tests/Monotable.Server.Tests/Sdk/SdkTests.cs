using System.Net;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace Monotable.Server.Tests;

/// <summary>The AWS SDK for .NET, as it is, over a socket.</summary>
public sealed class SdkTests
{
    [Fact]
    public async Task A_client_does_its_work()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await CreateTableAsync(client);
        await client.PutItemAsync("orders", new() { ["pk"] = new("a"), ["sk"] = new() { N = "1" }, ["amount"] = new() { N = "12.50" } });
        await client.PutItemAsync("orders", new() { ["pk"] = new("a"), ["sk"] = new() { N = "2" }, ["amount"] = new() { N = "7" } });
        var got = await client.GetItemAsync("orders", new() { ["pk"] = new("a"), ["sk"] = new() { N = "1" } });
        Assert.Equal("12.5", got.Item["amount"].N);
        Assert.Equal(52, got.ResponseMetadata.RequestId.Length);

        var query = await client.QueryAsync(new QueryRequest
        {
            TableName = "orders",
            KeyConditionExpression = "pk = :p",
            FilterExpression = "amount > :t",
            ExpressionAttributeValues = new() { [":p"] = new("a"), [":t"] = new() { N = "10" } },
        });
        Assert.Equal((1, 2), (query.Count, query.ScannedCount));
        await client.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems =
            [
                new() { Put = new Put { TableName = "orders", Item = new() { ["pk"] = new("b"), ["sk"] = new() { N = "1" } } } },
                new() { Delete = new Delete { TableName = "orders", Key = new() { ["pk"] = new("a"), ["sk"] = new() { N = "2" } } } },
            ],
        });
        Assert.Equal(2, (await client.ScanAsync(new ScanRequest("orders"))).Count);
    }

    [Fact]
    public async Task Errors_are_the_exceptions_of_the_sdk()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        var missing = await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.ResourceNotFoundException>(
            () => client.GetItemAsync("none", new() { ["pk"] = new("a") }));
        Assert.Equal("Requested resource not found", missing.Message);

        await CreateTableAsync(client);
        await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.ResourceInUseException>(() => CreateTableAsync(client));
        Dictionary<string, AttributeValue> item = new() { ["pk"] = new("a"), ["sk"] = new() { N = "1" } };
        await client.PutItemAsync("orders", item);
        var again = new PutItemRequest("orders", item)
        {
            ConditionExpression = "attribute_not_exists(pk)",
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
        };
        var failed = await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.ConditionalCheckFailedException>(() => client.PutItemAsync(again));
        Assert.Equal("a", failed.Item["pk"].S);

        var cancelled = await Assert.ThrowsAsync<Amazon.DynamoDBv2.Model.TransactionCanceledException>(
            () => client.TransactWriteItemsAsync(new TransactWriteItemsRequest
            {
                TransactItems = [new() { Put = new Put { TableName = "orders", Item = item, ConditionExpression = "attribute_not_exists(pk)" } }],
            }));
        Assert.Equal("ConditionalCheckFailed", Assert.Single(cancelled.CancellationReasons).Code);

        var refused = await Assert.ThrowsAsync<AmazonDynamoDBException>(() => client.ListBackupsAsync(new ListBackupsRequest()));
        Assert.Equal(("ValidationException", HttpStatusCode.BadRequest), (refused.ErrorCode, refused.StatusCode));
        Assert.Equal("Monotable does not provide ListBackups yet.", refused.Message);
    }

    [Fact]
    public async Task Many_clients_work_at_once()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await CreateTableAsync(client);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => client.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = "orders",
            Key = new() { ["pk"] = new("a"), ["sk"] = new() { N = (number % 4).ToString(System.Globalization.CultureInfo.InvariantCulture) } },
            UpdateExpression = "ADD seen :one",
            ExpressionAttributeValues = new() { [":one"] = new() { N = "1" } },
        })));
        var scan = await client.ScanAsync(new ScanRequest("orders"));
        Assert.Equal(["50", "50", "50", "50"], scan.Items.Select(static item => item["seen"].N));
    }

    [Fact]
    public async Task Tables_are_shared_unless_they_are_to_be_separate()
    {
        await using var shared = await RunningServer.StartAsync();
        await CreateTableAsync(shared.Client("ONE", region: "us-east-1"));
        Assert.Equal(["orders"], (await shared.Client("TWO", region: "eu-west-1").ListTablesAsync()).TableNames);

        await using var separate = await RunningServer.StartAsync(new DynamoDbServerOptions { SeparatesTables = true });
        await CreateTableAsync(separate.Client("ONE", region: "us-east-1"));
        await CreateTableAsync(separate.Client("ONE", region: "eu-west-1"));
        Assert.Equal(["orders"], (await separate.Client("ONE", region: "us-east-1").ListTablesAsync()).TableNames);
        Assert.Empty((await separate.Client("TWO", region: "us-east-1").ListTablesAsync()).TableNames ?? []);
        var there = await separate.Client("ONE", region: "eu-west-1").DescribeTableAsync("orders");
        Assert.Contains(":eu-west-1:", there.Table.TableArn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_are_those_of_the_engine_it_is_given()
    {
        var provider = new InProcessProvider(new DynamoDbEngine());
        await using (var first = await RunningServer.StartAsync(Options()))
        {
            await CreateTableAsync(first.Client());
        }

        await using var second = await RunningServer.StartAsync(Options());
        Assert.Equal(["orders"], (await second.Client().ListTablesAsync()).TableNames);

        DynamoDbServerOptions Options() => new() { Providers = _ => Wire.OperationProviders.Of(provider) };
    }

    [Fact]
    public async Task Errors_are_worded_in_the_edition_of_the_options()
    {
        const string fault = "One or more parameter values were invalid: An string set  may not be empty";
        Assert.Equal("1 validation error detected: " + fault, await FaultAsync(TextEdition.October2026));
        Assert.Equal(fault, await FaultAsync(TextEdition.May2026));

        static async Task<string> FaultAsync(TextEdition edition)
        {
            await using var server = await RunningServer.StartAsync(new DynamoDbServerOptions { Texts = edition });
            Dictionary<string, AttributeValue> item = new() { ["pk"] = new("a"), ["set"] = new() { SS = [], IsSSSet = true } };
            return (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => server.Client().PutItemAsync("orders", item))).Message;
        }
    }

    [Fact]
    public async Task Who_asks_for_an_endpoint_is_told_this_one()
    {
        await using var server = await RunningServer.StartAsync();
        var endpoints = await server.Client().DescribeEndpointsAsync(new DescribeEndpointsRequest());
        Assert.Equal(server.Address.Authority, Assert.Single(endpoints.Endpoints).Address);
    }

    private static Task CreateTableAsync(AmazonDynamoDBClient client) => client.CreateTableAsync(new CreateTableRequest
    {
        TableName = "orders",
        AttributeDefinitions = [new("pk", ScalarAttributeType.S), new("sk", ScalarAttributeType.N)],
        KeySchema = [new("pk", KeyType.HASH), new("sk", KeyType.RANGE)],
        BillingMode = BillingMode.PAY_PER_REQUEST,
    });
}
