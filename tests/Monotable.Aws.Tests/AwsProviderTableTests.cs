using Amazon.DynamoDBv2;
using Monotable.Protocol;
using NSubstitute;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

/// <summary>The settings of tables to and from the SDK's types.</summary>
public sealed class AwsProviderTableTests
{
    private readonly IAmazonDynamoDB _client = Substitute.For<IAmazonDynamoDB>();

    private AwsProvider Provider => new(_client);

    [Fact]
    public async Task A_table_carries_its_settings_there_and_back()
    {
        Sdk.CreateTableRequest? sent = null;
        _client.CreateTableAsync(Arg.Do<Sdk.CreateTableRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.CreateTableResponse { TableDescription = Described });
        var table = await Provider.CreateTableAsync(new CreateTableRequest
        {
            TableName = "tab",
            AttributeDefinitions = [],
            KeySchema = [],
            OnDemandThroughput = new(1, 2),
            WarmThroughput = new(3, 4),
            StreamSpecification = new(true, Protocol.StreamViewType.OldImage),
            SSESpecification = new() { Enabled = true, SSEType = Protocol.SSEType.Kms, KMSMasterKeyId = "k" },
            TableClass = Protocol.TableClass.StandardInfrequentAccess,
            Tags = [new("k", "v")],
        });

        Assert.Equal((1, 2), (sent!.OnDemandThroughput.MaxReadRequestUnits, sent.OnDemandThroughput.MaxWriteRequestUnits));
        Assert.Equal((3, 4), (sent.WarmThroughput.ReadUnitsPerSecond, sent.WarmThroughput.WriteUnitsPerSecond));
        Assert.Equal((true, "OLD_IMAGE"), (sent.StreamSpecification.StreamEnabled, sent.StreamSpecification.StreamViewType.Value));
        Assert.Equal((true, "KMS", "k"), (sent.SSESpecification.Enabled, sent.SSESpecification.SSEType.Value, sent.SSESpecification.KMSMasterKeyId));
        Assert.Equal(("STANDARD_INFREQUENT_ACCESS", "k"), (sent.TableClass.Value, Assert.Single(sent.Tags).Key));

        Assert.Equal(new(null, 20), table.OnDemandThroughput);
        Assert.Equal(new(12_000, 4_000, Protocol.TableStatus.Updating), table.WarmThroughput);
        Assert.Equal(new(true, Protocol.StreamViewType.KeysOnly), table.StreamSpecification);
        Assert.Equal(("arn:aws:dynamodb:us-east-1:000000000000:table/tab/stream/label", "label"), (table.LatestStreamArn, table.LatestStreamLabel));
        Assert.Equal(new(Protocol.SSEStatus.Updating, Protocol.SSEType.Kms, "arn:k"), table.SSEDescription);
        Assert.Equal(new(Protocol.TableClass.Standard, DateTimeOffset.UnixEpoch), table.TableClassSummary);
    }

    [Fact]
    public async Task A_plain_table_asks_for_nothing_more()
    {
        Sdk.CreateTableRequest? sent = null;
        _client.CreateTableAsync(Arg.Do<Sdk.CreateTableRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.CreateTableResponse { TableDescription = new() { TableName = "tab", TableStatus = "CREATING" } });
        var table = await Provider.CreateTableAsync(new CreateTableRequest { TableName = "tab", AttributeDefinitions = [], KeySchema = [] });
        Assert.Equal(
            (null, null, null, null, null, null),
            (sent!.OnDemandThroughput, sent.WarmThroughput, sent.StreamSpecification, sent.SSESpecification, sent.TableClass, sent.Tags));
        Assert.Equal(
            (null, null, null, null, null),
            (table.OnDemandThroughput, table.WarmThroughput, table.StreamSpecification, table.SSEDescription, table.TableClassSummary));
    }

    [Fact]
    public async Task An_index_is_updated_by_the_kinds_of_throughput_it_is_given()
    {
        Sdk.UpdateTableRequest? sent = null;
        _client.UpdateTableAsync(Arg.Do<Sdk.UpdateTableRequest>(request => sent = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.UpdateTableResponse { TableDescription = Described });
        await Provider.UpdateTableAsync(new UpdateTableRequest
        {
            TableName = "tab",
            GlobalSecondaryIndexUpdates = [new() { Update = new("i") { OnDemandThroughput = new(5), WarmThroughput = new(6) } }],
        });
        var update = Assert.Single(sent!.GlobalSecondaryIndexUpdates).Update;
        Assert.Equal(("i", 5, 6), (update.IndexName, update.OnDemandThroughput.MaxReadRequestUnits, update.WarmThroughput.ReadUnitsPerSecond));
        Assert.Null(update.ProvisionedThroughput);
    }

    [Fact]
    public async Task Tags_pass()
    {
        Sdk.TagResourceRequest? tagged = null;
        Sdk.UntagResourceRequest? untagged = null;
        _client.TagResourceAsync(Arg.Do<Sdk.TagResourceRequest>(request => tagged = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.TagResourceResponse());
        _client.UntagResourceAsync(Arg.Do<Sdk.UntagResourceRequest>(request => untagged = request), Arg.Any<CancellationToken>())
            .Returns(new Sdk.UntagResourceResponse());
        _client.ListTagsOfResourceAsync(Arg.Is<Sdk.ListTagsOfResourceRequest>(request => request.NextToken == "n"), Arg.Any<CancellationToken>())
            .Returns(new Sdk.ListTagsOfResourceResponse { Tags = [new() { Key = "k", Value = "v" }], NextToken = "m" });
        await Provider.TagResourceAsync(new TagResourceRequest { ResourceArn = "arn", Tags = [new("k", "v")] });
        await Provider.UntagResourceAsync(new UntagResourceRequest { ResourceArn = "arn", TagKeys = ["k"] });
        var listed = await Provider.ListTagsOfResourceAsync(new ListTagsOfResourceRequest { ResourceArn = "arn", NextToken = "n" });
        Assert.Equal(("arn", "v"), (tagged!.ResourceArn, Assert.Single(tagged.Tags).Value));
        Assert.Equal(["k"], untagged!.TagKeys);
        Assert.Equal((new("k", "v"), "m"), (Assert.Single(listed.Tags), listed.NextToken));
    }

    [Fact]
    public async Task Time_to_live_and_what_describes_the_account_pass()
    {
        _client.UpdateTimeToLiveAsync(
            Arg.Is<Sdk.UpdateTimeToLiveRequest>(request => request.TimeToLiveSpecification.Enabled == true), Arg.Any<CancellationToken>())
            .Returns(new Sdk.UpdateTimeToLiveResponse { TimeToLiveSpecification = new() { Enabled = true, AttributeName = "a" } });
        _client.DescribeTimeToLiveAsync(Arg.Any<Sdk.DescribeTimeToLiveRequest>(), Arg.Any<CancellationToken>())
            .Returns(new Sdk.DescribeTimeToLiveResponse { TimeToLiveDescription = new() { TimeToLiveStatus = "DISABLING", AttributeName = "a" } });
        _client.DescribeLimitsAsync(Arg.Any<Sdk.DescribeLimitsRequest>(), Arg.Any<CancellationToken>())
            .Returns(new Sdk.DescribeLimitsResponse { AccountMaxReadCapacityUnits = 1, TableMaxWriteCapacityUnits = 4 });
        _client.DescribeEndpointsAsync(Arg.Any<Sdk.DescribeEndpointsRequest>(), Arg.Any<CancellationToken>())
            .Returns(new Sdk.DescribeEndpointsResponse { Endpoints = [new() { Address = "host", CachePeriodInMinutes = 5 }] });
        _client.DescribeContinuousBackupsAsync(Arg.Any<Sdk.DescribeContinuousBackupsRequest>(), Arg.Any<CancellationToken>())
            .Returns(new Sdk.DescribeContinuousBackupsResponse
            {
                ContinuousBackupsDescription = new()
                {
                    ContinuousBackupsStatus = "ENABLED",
                    PointInTimeRecoveryDescription = new() { PointInTimeRecoveryStatus = "DISABLED" },
                },
            });
        Assert.Equal(new(true, "a"), await Provider.UpdateTimeToLiveAsync(new() { TableName = "tab", TimeToLiveSpecification = new(true, "a") }));
        Assert.Equal(
            new(Protocol.TimeToLiveStatus.Disabling, "a"),
            await Provider.DescribeTimeToLiveAsync(new DescribeTimeToLiveRequest { TableName = "tab" }));
        Assert.Equal(new(1, 0, 0, 4), await Provider.DescribeLimitsAsync(new DescribeLimitsRequest()));
        Assert.Equal([new("host", 5)], (await Provider.DescribeEndpointsAsync(new DescribeEndpointsRequest())).Endpoints);
        var backups = await Provider.DescribeContinuousBackupsAsync(new DescribeContinuousBackupsRequest { TableName = "tab" });
        Assert.Equal(Protocol.PointInTimeRecoveryStatus.Disabled, backups.PointInTimeRecoveryDescription!.PointInTimeRecoveryStatus);
    }

    private static Sdk.TableDescription Described => new()
    {
        TableName = "tab",
        TableStatus = "ACTIVE",
        OnDemandThroughput = new() { MaxReadRequestUnits = -1, MaxWriteRequestUnits = 20 },
        WarmThroughput = new() { ReadUnitsPerSecond = 12_000, WriteUnitsPerSecond = 4_000, Status = "UPDATING" },
        StreamSpecification = new() { StreamEnabled = true, StreamViewType = "KEYS_ONLY" },
        LatestStreamArn = "arn:aws:dynamodb:us-east-1:000000000000:table/tab/stream/label",
        LatestStreamLabel = "label",
        SSEDescription = new() { Status = "UPDATING", SSEType = "KMS", KMSMasterKeyArn = "arn:k" },
        TableClassSummary = new() { TableClass = "STANDARD", LastUpdateDateTime = DateTime.UnixEpoch },
    };
}
