namespace Monotable.Engine.Tests;

/// <summary>Tags, class, encryption, maximums, and what describes the account.</summary>
public sealed class TableSettingsTests
{
    private const string Arn = "arn:aws:dynamodb:us-east-1:000000000000:table/tab";
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly ControlPlane _plane = new();

    [Fact]
    public void Tags_are_set_replaced_listed_in_pages_and_removed()
    {
        _plane.Create(ControlPlane.Simple() with { Tags = [new("z", "last"), new("a", "1")] });
        Tag([new("a", "2"), .. Enumerable.Range(10, 40).Select(i => new Tag($"k{i}", ""))]);
        var first = List();
        Assert.Equal(25, first.Tags.Count);
        Assert.Equal(new Tag("a", "2"), first.Tags[0]);
        var second = List(first.NextToken);
        Assert.Null(second.NextToken);
        Assert.Equal(42, first.Tags.Concat(second.Tags).Distinct().Count());
        Assert.Equal(first.Tags, List("no token").Tags);
        Untag("z", "never there");
        Assert.DoesNotContain(List(List().NextToken).Tags, tag => tag.Key == "z");
    }

    [Fact]
    public void One_wrong_tag_refuses_them_all()
    {
        _plane.Create(ControlPlane.Simple());
        Fails("Atleast one Tag needs to be provided as Input.", () => Tag());
        Fails("Atleast one Tag Key needs to be provided as Input.", () => Untag());
        Fails(
            "1 validation error detected: Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than or "
            + "equal to 1",
            () => Tag(new("good", "v"), new("", "v")));
        Fails(
            "1 validation error detected: Value '[a, ]' at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must "
            + "have length less than or equal to 128, Member must have length greater than or equal to 1]",
            () => Untag("a", ""));
        Fails("The Tag Key provided is invalid, Key: a#b", () => Tag(new Tag("a#b", "v")));
        Fails("The Tag Value provided is invalid, Value: 100%", () => Tag(new Tag("k", "100%")));
        Fails(
            "1 validation error detected: Value null at 'tags.1.member.value' failed to satisfy constraint: Member must not be null",
            () => Tag(new Tag("k", null!)));
        Fails("Tag Key cannot be prefixed with aws:, Key: aws:k", () => Tag(new Tag("aws:k", "v")));
        Fails("Duplicate Tag Keys provided as input: Duplicate Tag Key found k", () => Tag(new("k", "1"), new("k", "2")));
        var keys = Enumerable.Range(0, 51).Select(i => $"k{i}").ToArray();
        Fails("Number of Tags exceed the current limit for the provided ResourceArn", () => Tag([.. keys.Select(key => new Tag(key, "v"))]));
        Fails("Number of Tags exceed the current limit for the provided ResourceArn", () => Untag(keys));
        Assert.Empty(List().Tags);
        Tag(new(new string('k', 128), new string('v', 256)), new("ключ 表", "a+b-c=d.e_f:g/h@i"));
        Assert.Equal(2, List().Tags.Count);
        Assert.Throws<DynamoDbValidationException>(() => _plane.Create(ControlPlane.Simple("other") with { Tags = [new("aws:k", "v")] }));
        Assert.Throws<ResourceNotFoundException>(() => _plane.Describe("other"));
    }

    [Theory]
    [InlineData("tab", Invalid + "ARNs must start with 'arn:': tab")]
    [InlineData("arn:not/an/arn", Invalid + "Provided Arn is not a DynamoDB resource arn: arn:not/an/arn")]
    [InlineData(
        "arn:aws:dynamodb:us-east-1:000000000000:backup/tab",
        Invalid + "Provided Arn is not a DynamoDB resource arn: arn:aws:dynamodb:us-east-1:000000000000:backup/tab")]
    [InlineData(
        Arn + "/index/gsi",
        Invalid + "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + Arn + "/index/gsi")]
    [InlineData(
        "arn:aws:dynamodb:eu-west-1:000000000000:table/tab",
        "Invalid TableArn: Invalid ResourceArn provided as input arn:aws:dynamodb:eu-west-1:000000000000:table/tab")]
    public void Tags_belong_to_the_arn_of_a_table(string arn, string text) =>
        Fails(text, () => TestTable.Run(_plane.Provider.ListTagsOfResourceAsync(new() { ResourceArn = arn })));

    [Theory]
    [InlineData("arn:aws:s3:::bucket")]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/tab")]
    public void Tags_of_other_services_and_accounts_are_not_accessible(string arn)
    {
        var exception = Assert.Throws<DynamoDbException>(
            () => TestTable.Run(_plane.Provider.ListTagsOfResourceAsync(new() { ResourceArn = arn })));
        Assert.Equal("AccessDeniedException", exception.ErrorCode);
        Assert.Equal(
            $"User: arn:aws:iam::000000000000:root is not authorized to perform: dynamodb:ListTagsOfResource on resource: {arn} because no "
            + "resource-based policy allows the dynamodb:ListTagsOfResource action",
            exception.Message);
    }

    [Fact]
    public void Tags_of_a_table_that_does_not_exist_are_not_found() => TestTable.Fails<ResourceNotFoundException>(
        $"Requested resource not found: ResourceArn: {Arn} not found", () => Tag(new Tag("k", "v")));

    [Fact]
    public void The_class_changes_twice_in_thirty_days()
    {
        _plane.Create(ControlPlane.Simple());
        Change(TableClass.Standard);
        Assert.Null(_plane.Describe().TableClassSummary);
        Change(TableClass.StandardInfrequentAccess);
        Assert.Equal(new(TableClass.StandardInfrequentAccess, _plane.Clock.Now), _plane.Describe().TableClassSummary);
        Change(TableClass.Standard);
        Assert.Throws<LimitExceededException>(() => Change(TableClass.StandardInfrequentAccess));
        Change(TableClass.Standard);
        _plane.Pass(TimeSpan.FromDays(30));
        Change(TableClass.StandardInfrequentAccess);
        var other = _plane.Create(ControlPlane.Simple("other") with { TableClass = TableClass.Standard });
        Assert.Equal(new(TableClass.Standard), other.TableClassSummary);
        void Change(TableClass tableClass) => _plane.Update(new() { TableName = "tab", TableClass = tableClass });
    }

    [Fact]
    public void Encryption_is_described_where_it_is_not_the_services_own()
    {
        Assert.Null(_plane.Create(ControlPlane.Simple()).SSEDescription);
        Assert.Null(Encrypted("none", new()));
        Assert.Null(Encrypted("off", new() { Enabled = false }));
        Assert.Equal(Encrypted("on", new() { Enabled = true }), Encrypted("type", new() { SSEType = SSEType.Kms }));
        const string Key = "arn:aws:kms:us-east-1:000000000000:key/mine";
        Assert.Equal(new(SSEStatus.Enabled, SSEType.Kms, Key), Encrypted("key", new() { SSEType = SSEType.Kms, KMSMasterKeyId = "mine" }));
        Fails(Invalid + "SSEType can not be specified if Enabled is false", () => Encrypted("x", new() { Enabled = false, SSEType = SSEType.Kms }));
        Fails(
            Invalid + "KMSMasterKeyId can not be specified if Enabled is false",
            () => Encrypted("x", new() { Enabled = false, KMSMasterKeyId = "k" }));
        Fails(Invalid + "SSEType KMS is required if KMSMasterKeyId is specified", () => Encrypted("x", new() { KMSMasterKeyId = "k" }));
        Fails(Invalid + "SSEType AES256 is not supported", () => Encrypted("x", new() { SSEType = SSEType.Aes256 }));
        SSEDescription? Encrypted(string name, SSESpecification encryption) =>
            _plane.Create(ControlPlane.Simple("sse-" + name) with { SSESpecification = encryption }).SSEDescription;
    }

    [Fact]
    public void Encryption_changes_four_times_a_day_and_then_every_six_hours()
    {
        _plane.Create(ControlPlane.Simple());
        Fails(Invalid + "Table is already encrypted by default", () => Change(new() { Enabled = false }));
        for (var i = 0; i < 4; i++)
        {
            Change(new() { SSEType = SSEType.Kms, KMSMasterKeyId = $"key{i}" });
            _plane.Pass(TimeSpan.FromMinutes(1));
        }

        TestTable.Fails<LimitExceededException>(
            "Subscriber limit exceeded: Encryption mode changes are limited in the 24h window ending at 2026-10-02T00:00:00.000Z. After the first 4 "
            + "change, each subsequent change in the same window can be performed at most once every 21600 seconds. Number of updates today: 4. Last "
            + "change at 2026-10-01T00:03:00.000Z",
            () => Change(new() { Enabled = false }));
        _plane.Pass(TimeSpan.FromHours(6));
        Fails(
            Invalid + "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key",
            () => Change(new() { SSEType = SSEType.Kms, KMSMasterKeyId = _plane.Describe().SSEDescription!.KMSMasterKeyArn }));
        Change(new() { Enabled = false });
        Assert.Null(_plane.Describe().SSEDescription);
        void Change(SSESpecification encryption) => _plane.Update(new() { TableName = "tab", SSESpecification = encryption });
    }

    [Fact]
    public void Maximums_of_on_demand_tables_and_indexes_are_set_and_removed()
    {
        _plane.Create(ControlPlane.Simple() with
        {
            AttributeDefinitions = [new("pk", AttributeType.String), new("g", AttributeType.String)],
            GlobalSecondaryIndexes = [ControlPlane.Index("gsi", "g") with { OnDemandThroughput = new(50, 60) }],
            OnDemandThroughput = new(100),
        });
        Assert.Equal(new(100), _plane.Describe().OnDemandThroughput);
        Assert.Equal(new(50, 60), _plane.Describe().GlobalSecondaryIndexes[0].OnDemandThroughput);
        Assert.Equal(new(-1, 7), _plane.Update(new() { TableName = "tab", OnDemandThroughput = new(-1, 7) }).OnDemandThroughput);
        Assert.Equal(new(null, 7), _plane.Describe().OnDemandThroughput);
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { OnDemandThroughput = new(-1) } }));
        Assert.Equal(new(null, 60), _plane.Describe().GlobalSecondaryIndexes[0].OnDemandThroughput);
        var removed = _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { OnDemandThroughput = new(-1, -1) } }));
        Assert.Equal((new(-1, -1), new(null, 7)), (removed.GlobalSecondaryIndexes[0].OnDemandThroughput, removed.OnDemandThroughput));
        Assert.Null(_plane.Describe().GlobalSecondaryIndexes[0].OnDemandThroughput);
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { WarmThroughput = new(12_001) } }));
        Assert.Equal(new(12_001, 4_000, IndexStatus.Active), _plane.Describe().GlobalSecondaryIndexes[0].WarmThroughput);
        Fails(
            Invalid + "Requested ReadUnitsPerSecond for WarmThroughput for index gsi is lower than current WarmThroughput, decreasing "
            + "WarmThroughput is not supported",
            () => _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { WarmThroughput = new(12_000) } })));
        Fails(
            Invalid + "Requested MaxReadRequestUnits for OnDemandThroughput for index : gsi is outside of valid range",
            () => _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { OnDemandThroughput = new(0) } })));
    }

    [Fact]
    public void The_account_is_described()
    {
        Assert.Equal(new(80_000, 80_000, 40_000, 40_000), TestTable.Run(_plane.Provider.DescribeLimitsAsync(new())));
        Assert.Equal(
            [new("dynamodb.us-east-1.amazonaws.com", 1_440)], TestTable.Run(_plane.Provider.DescribeEndpointsAsync(new())).Endpoints);
        _plane.Create(ControlPlane.Simple());
        var backups = TestTable.Run(_plane.Provider.DescribeContinuousBackupsAsync(new() { TableName = "tab" }));
        Assert.Equal(
            (ContinuousBackupsStatus.Enabled, PointInTimeRecoveryStatus.Disabled),
            (backups.ContinuousBackupsStatus, backups.PointInTimeRecoveryDescription!.PointInTimeRecoveryStatus));
        TestTable.Fails<TableNotFoundException>(
            "Table not found: none", () => TestTable.Run(_plane.Provider.DescribeContinuousBackupsAsync(new() { TableName = "none" })));
    }

    private static void Fails(string text, Action act) => TestTable.Fails(text, act);

    private void Tag(params Tag[] tags) => TestTable.Run(_plane.Provider.TagResourceAsync(new() { ResourceArn = Arn, Tags = tags }));

    private void Untag(params string[] keys) => TestTable.Run(_plane.Provider.UntagResourceAsync(new() { ResourceArn = Arn, TagKeys = keys }));

    private ListTagsOfResourceResponse List(string? token = null) =>
        TestTable.Run(_plane.Provider.ListTagsOfResourceAsync(new() { ResourceArn = Arn, NextToken = token }));
}
