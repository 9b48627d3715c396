using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Tags, time to live, and the settings of tables.</summary>
public abstract class TableSettingsSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    [Fact]
    public async Task Tags_are_set_listed_and_removed()
    {
        Needs(Behaviour.Tags);
        var table = await NewTableAsync(name => TableShapes.Simple(name) with { Tags = [new Tag("made", "with")] });
        var arn = (await DescribeAsync(table)).TableArn!;
        await Administration.TagResourceAsync(new TagResourceRequest { ResourceArn = arn, Tags = [new("a", "1"), new("made", "")] });
        await TagsAreAsync(arn, "a=1", "made=");
        await Administration.UntagResourceAsync(new UntagResourceRequest { ResourceArn = arn, TagKeys = ["made", "never there"] });
        await TagsAreAsync(arn, "a=1");
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Administration.TagResourceAsync(new TagResourceRequest { ResourceArn = arn, Tags = [new("aws:k", "v")] }).AsTask());
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => Administration.ListTagsOfResourceAsync(new ListTagsOfResourceRequest { ResourceArn = arn + "0" }).AsTask());
    }

    [Fact]
    public async Task Time_to_live_is_switched_on_and_described()
    {
        var table = await NewTableAsync(name => TableShapes.Simple(name));
        var describe = new DescribeTimeToLiveRequest { TableName = table.Name };
        Assert.Equal(new TimeToLiveDescription(TimeToLiveStatus.Disabled), await Administration.DescribeTimeToLiveAsync(describe));
        var on = new UpdateTimeToLiveRequest { TableName = table.Name, TimeToLiveSpecification = new TimeToLiveSpecification(true, "ttl") };
        Assert.Equal(on.TimeToLiveSpecification, await Administration.UpdateTimeToLiveAsync(on));
        var described = await Administration.DescribeTimeToLiveAsync(describe);
        Assert.Equal("ttl", described.AttributeName);
        Assert.True(described.TimeToLiveStatus is TimeToLiveStatus.Enabling or TimeToLiveStatus.Enabled);
        await FailsAsync(on);
        await FailsAsync(on with { TimeToLiveSpecification = new TimeToLiveSpecification(true, "other") });
    }

    [Fact]
    public async Task Time_to_live_is_switched_once_an_hour()
    {
        Needs(Behaviour.TimeToLiveOnceAnHour);
        var table = await NewTableAsync(name => TableShapes.Simple(name));
        var on = new UpdateTimeToLiveRequest { TableName = table.Name, TimeToLiveSpecification = new TimeToLiveSpecification(true, "ttl") };
        await Administration.UpdateTimeToLiveAsync(on);
        await FailsAsync(on with { TimeToLiveSpecification = new TimeToLiveSpecification(false, "ttl") });
    }

    [Fact]
    public async Task The_limits_of_the_account_are_described()
    {
        var limits = await Administration.DescribeLimitsAsync(new DescribeLimitsRequest());
        Assert.Equal((80_000, 40_000), (limits.AccountMaxReadCapacityUnits, limits.TableMaxWriteCapacityUnits));
    }

    [Fact]
    public async Task Backups_and_endpoints_are_described()
    {
        Needs(Behaviour.ContinuousBackups);
        var table = await NewTableAsync(name => TableShapes.Simple(name));
        var backups = await Administration.DescribeContinuousBackupsAsync(new DescribeContinuousBackupsRequest { TableName = table.Name });
        Assert.Equal(ContinuousBackupsStatus.Enabled, backups.ContinuousBackupsStatus);
        Assert.Equal(PointInTimeRecoveryStatus.Disabled, backups.PointInTimeRecoveryDescription!.PointInTimeRecoveryStatus);
        await Assert.ThrowsAsync<TableNotFoundException>(() => Administration.DescribeContinuousBackupsAsync(
            new DescribeContinuousBackupsRequest { TableName = TestTable.NewName() }).AsTask());
        Assert.NotEmpty((await Administration.DescribeEndpointsAsync(new DescribeEndpointsRequest())).Endpoints);
    }

    [Fact]
    public async Task The_settings_of_a_table_are_described_as_they_were_asked_for()
    {
        Needs(Behaviour.TableSettings);
        var table = await NewTableAsync(name => TableShapes.Simple(name) with
        {
            TableClass = TableClass.StandardInfrequentAccess,
            OnDemandThroughput = new OnDemandThroughput(10, 20),
            WarmThroughput = new WarmThroughput(13_000, 5_000),
            SSESpecification = new SSESpecification { Enabled = true, SSEType = SSEType.Kms },
        });
        var described = await DescribeAsync(table);
        Assert.Equal(TableClass.StandardInfrequentAccess, described.TableClassSummary!.TableClass);
        Assert.Equal(new OnDemandThroughput(10, 20), described.OnDemandThroughput);
        Assert.Equal((13_000, 5_000), (described.WarmThroughput!.ReadUnitsPerSecond, described.WarmThroughput.WriteUnitsPerSecond));
        Assert.Equal((SSEStatus.Enabled, SSEType.Kms), (described.SSEDescription!.Status, described.SSEDescription.SSEType));
        Assert.NotNull(described.SSEDescription.KMSMasterKeyArn);
        await Administration.UpdateTableAsync(
            new UpdateTableRequest { TableName = table.Name, OnDemandThroughput = new OnDemandThroughput(-1, 30) });
        Assert.Equal(new OnDemandThroughput(null, 30), (await DescribeAsync(table)).OnDemandThroughput);
    }

    [Fact]
    public async Task Changes_of_tables_come_alone()
    {
        Needs(Behaviour.ChangesComeAlone);
        var table = await NewTableAsync(name => TableShapes.Simple(name));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => Administration.UpdateTableAsync(new UpdateTableRequest
        {
            TableName = table.Name,
            DeletionProtectionEnabled = true,
            StreamSpecification = new StreamSpecification(true, StreamViewType.KeysOnly),
        }).AsTask());
        Assert.False((await DescribeAsync(table)).DeletionProtectionEnabled);
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Administration.UpdateTableAsync(new UpdateTableRequest { TableName = table.Name }).AsTask());
    }

    private async Task<TableDescription> DescribeAsync(TestTable table) =>
        await Administration.DescribeTableAsync(new DescribeTableRequest { TableName = table.Name });

    /// <summary>Waits until the tags are these: the service takes a moment.</summary>
    private async Task TagsAreAsync(string arn, params string[] expected)
    {
        for (var i = 0; ; i++)
        {
            var page = await Administration.ListTagsOfResourceAsync(new ListTagsOfResourceRequest { ResourceArn = arn });
            var tags = page.Tags.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal).ToArray();
            if (tags.SequenceEqual(expected) || i == 100)
            {
                Assert.Equal(expected, tags);
                return;
            }

            await Task.Delay(100);
        }
    }

    private async Task FailsAsync(UpdateTimeToLiveRequest request) =>
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => Administration.UpdateTimeToLiveAsync(request).AsTask());
}
