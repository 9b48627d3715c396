namespace Monotable.Engine.Tests;

/// <summary>UpdateTable: what it changes, what must come alone, and what is limited.</summary>
public sealed class TableUpdateTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly ControlPlane _plane = new();

    [Fact]
    public void Demands_something_to_change()
    {
        _plane.Create(ControlPlane.Simple());
        const string Text = "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, "
            + "ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, "
            + "OnDemandThroughput, WarmThroughput or TableClass is required";
        Fails(Text, new() { TableName = "tab" });
        Fails(Text, new() { TableName = "none", AttributeDefinitions = [new("x", AttributeType.String)] });
        Fails(Text, new() { TableName = "tab", WarmThroughput = new() });
    }

    public static TheoryData<string, string> Pairs => new()
    {
        { "encryption protection", "Server-Side Encryption modification must be the only operation in the request" },
        { "class encryption", "Server-Side Encryption modification must be the only operation in the request" },
        { "class protection", "TableClass modification must be the only operation in the request" },
        { "protection index", "DeletionProtection modification must be the only operation in the request" },
        { "protection billing", "DeletionProtection modification must be the only operation in the request" },
        { "warm protection", "DeletionProtection modification must be the only operation in the request" },
        { "warm stream", "WarmThroughput must be the only operation in the request" },
        { "warm index", "Create global secondary index cannot be specified when updating WarmThroughput" },
        { "maximum stream", "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request" },
        { "throughput stream", "You cannot modify stream status while updating table IOPS" },
        { "throughput index", "You cannot create or delete index while updating table IOPS" },
        { "stream index", "You cannot create or delete index while changing stream status" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Takes_most_changes_alone(string kinds, string text)
    {
        _plane.Create(ControlPlane.Provisioned());
        var request = kinds.Split(' ').Aggregate(new UpdateTableRequest { TableName = "tab" }, With);
        Fails(Invalid + text, request);
        var described = _plane.Describe();
        Assert.Equal(5, described.ProvisionedThroughput!.ReadCapacityUnits);
        Assert.Equal((false, null), (described.DeletionProtectionEnabled, described.LatestStreamArn));
    }

    [Fact]
    public void Takes_a_switch_to_on_demand_together_with_a_stream_or_a_maximum()
    {
        _plane.Create(ControlPlane.Provisioned());
        var answer = _plane.Update(With(With(new() { TableName = "tab" }, "billing"), "stream"));
        Assert.Equal((TableStatus.Updating, BillingMode.PayPerRequest), (answer.TableStatus, answer.BillingModeSummary!.BillingMode));
        Assert.Equal(new(true, StreamViewType.KeysOnly), answer.StreamSpecification);
        _plane.Create(ControlPlane.Provisioned("other"));
        Assert.Equal(
            new(100), _plane.Update(With(With(new() { TableName = "other" }, "billing"), "maximum")).OnDemandThroughput);
    }

    [Fact]
    public void Changes_throughput_by_the_next_operation_and_counts_decreases()
    {
        _plane.Create(ControlPlane.Provisioned());
        var answer = _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(9, 5) });
        Assert.Equal((TableStatus.Updating, 5), (answer.TableStatus, answer.ProvisionedThroughput!.ReadCapacityUnits));
        Assert.Equal(new(9, 5, 0, _plane.Clock.Now), _plane.Describe().ProvisionedThroughput);
        _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(2, 6) });
        Assert.Equal(new(2, 6, 1, _plane.Clock.Now, _plane.Clock.Now), _plane.Describe().ProvisionedThroughput);
        Assert.Equal(new(9, 6, TableStatus.Active), _plane.Describe().WarmThroughput);
        Fails(
            "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits "
            + "provisioned for the table: 2. Requested ReadCapacityUnits: 2. Current WriteCapacityUnits provisioned for the table: 6. Requested "
            + "WriteCapacityUnits: 6. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
            new() { TableName = "tab", ProvisionedThroughput = new(2, 6) });
        Fails(
            Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED",
            new() { TableName = "tab", BillingMode = BillingMode.Provisioned });
    }

    [Fact]
    public void Decreases_throughput_four_times_a_day_and_then_once_an_hour()
    {
        _plane.Create(ControlPlane.Provisioned() with { ProvisionedThroughput = new(50, 50) });
        _plane.Pass(TimeSpan.FromHours(10));
        for (var units = 49; units > 45; units--)
        {
            Decrease(units);
        }

        TestTable.Fails<LimitExceededException>(
            "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first 4 decreases, each "
            + "subsequent decrease in the same UTC day can be performed at most once every 3600 seconds. Number of decreases today: 4. "
            + "Last decrease at Thursday, October 1, 2026 10:00:00 AM UTC. Next decrease can be made at Thursday, October 1, 2026 11:00:00 AM UTC",
            () => Decrease(45));
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi", new(4, 4)) }));
        _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(60, 60) });
        _plane.Pass(TimeSpan.FromHours(1));
        Decrease(40);
        Assert.Equal(5, _plane.Describe().ProvisionedThroughput!.NumberOfDecreasesToday);
        Assert.Throws<LimitExceededException>(() => Decrease(39));
        _plane.Pass(TimeSpan.FromHours(13));
        Assert.Equal(0, _plane.Describe().ProvisionedThroughput!.NumberOfDecreasesToday);
        Decrease(39);
        Assert.Equal(1, _plane.Describe().ProvisionedThroughput!.NumberOfDecreasesToday);
        void Decrease(int units) => _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(units, units) });
    }

    [Fact]
    public void Needs_the_throughput_of_every_index_to_become_provisioned()
    {
        _plane.Create(ControlPlane.Provisioned() with
        {
            BillingMode = BillingMode.PayPerRequest,
            ProvisionedThroughput = null,
            GlobalSecondaryIndexes = [ControlPlane.Index("gsi", "g")],
            OnDemandThroughput = new(10, 10),
        });
        var change = new UpdateTableRequest { TableName = "tab", BillingMode = BillingMode.Provisioned, ProvisionedThroughput = new(7, 7) };
        Fails(Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED", change with { ProvisionedThroughput = null });
        Fails(Invalid + "ProvisionedThroughput must be specified for index: gsi", change);
        Fails(
            Invalid + "The only Updates for index: gsi when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi", new(1, 1)) }));
        var answer = _plane.Update(change with { GlobalSecondaryIndexUpdates = [new() { Update = new("gsi", new(3, 4)) }] });
        Assert.Equal((TableStatus.Updating, BillingMode.Provisioned), (answer.TableStatus, answer.BillingModeSummary!.BillingMode));
        var described = _plane.Describe();
        Assert.Equal(7, described.ProvisionedThroughput!.ReadCapacityUnits);
        Assert.Equal(3, described.GlobalSecondaryIndexes[0].ProvisionedThroughput!.ReadCapacityUnits);
        Assert.Null(described.OnDemandThroughput);
        Assert.Equal(new(12_000, 4_000, TableStatus.Active), described.WarmThroughput);
    }

    [Fact]
    public void Becomes_an_on_demand_table_four_times_a_day()
    {
        _plane.Create(ControlPlane.Simple() with { BillingMode = BillingMode.Provisioned, ProvisionedThroughput = new(1, 1) });
        for (var i = 0; i < 4; i++)
        {
            ToOnDemand();
            _plane.Update(new() { TableName = "tab", BillingMode = BillingMode.Provisioned, ProvisionedThroughput = new(1, 1) });
            _plane.Pass(TimeSpan.FromHours(1));
        }

        Assert.Throws<LimitExceededException>(ToOnDemand);
        _plane.Pass(TimeSpan.FromHours(20));
        ToOnDemand();
        void ToOnDemand() => _plane.Update(new() { TableName = "tab", BillingMode = BillingMode.PayPerRequest });
    }

    [Fact]
    public void Says_what_is_wrong_with_changes_of_indexes()
    {
        _plane.Create(TestTable.Request("tab"));
        Fails<LimitExceededException>(
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
            ControlPlane.Change(new() { Create = ControlPlane.Index("new", "x") }, new() { Delete = "gsi" }));
        Fails<ResourceNotFoundException>(
            "Requested resource not found: Index nope for table tab", ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "nope" }));
        Fails(
            "Cannot delete an index that is not a GlobalSecondaryIndex: lsi",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "lsi" }));
        Fails("Attempting to create an index which already exists", ControlPlane.Change(Create(ControlPlane.Index("gsi", "x"))));
        Fails(
            Invalid + "Only one global secondary index update per index is allowed simultaneously. Index: gsi",
            ControlPlane.Change(new() { Delete = "gsi" }, new() { Create = ControlPlane.Index("gsi", "x") }));
        Fails(
            Invalid + "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "gsi", Update = new("gsi", new(1, 1)) }));
        Fails(
            Invalid + "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not "
            + "be null",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate()));
        Fails(
            Invalid + "AttributeDefinitions is not specified for index: new",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Create = ControlPlane.Index("new", "x") }) with { AttributeDefinitions = [] });
        Fails(
            Invalid + "WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for index: gsi",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi") { WarmThroughput = new() } }));
        Fails<ResourceNotFoundException>(
            "Requested resource not found: Table: none not found",
            new() { TableName = "none", DeletionProtectionEnabled = true });
    }

    [Fact]
    public void Has_twenty_global_indexes_and_a_hundred_projected_attributes_at_most()
    {
        var twenty = Enumerable.Range(0, 20).Select(i => ControlPlane.Index($"gsi{i}", "g")).ToArray();
        _plane.Create(ControlPlane.Simple() with
        {
            AttributeDefinitions = [new("pk", AttributeType.String), new("g", AttributeType.String)], GlobalSecondaryIndexes = twenty,
        });
        Fails<LimitExceededException>(
            "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of 20",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Create = ControlPlane.Index("more", "g") }));

        var wide = new Projection(ProjectionType.Include, [.. Enumerable.Range(0, 20).Select(i => $"a{i}")]);
        _plane.Create(ControlPlane.Simple("wide") with
        {
            AttributeDefinitions = [new("pk", AttributeType.String), new("g", AttributeType.String)],
            GlobalSecondaryIndexes = [.. twenty.Take(5).Select(index => index with { Projection = wide })],
        });
        Assert.Throws<DynamoDbValidationException>(() => _plane.Update(
            ControlPlane.Change(Create(ControlPlane.Index("more", "g") with { Projection = wide })) with { TableName = "wide" }));
    }

    [Fact]
    public void Merges_attribute_definitions_and_leaves_out_those_without_a_key()
    {
        _plane.Create(ControlPlane.Simple());
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Create = ControlPlane.Index("gsi", "b") }) with
        {
            AttributeDefinitions = [new("unused", AttributeType.String), new("pk", AttributeType.Number), new("b", AttributeType.Binary)],
        });
        Assert.Equal([new("b", AttributeType.Binary), new("pk", AttributeType.String)], _plane.Describe().AttributeDefinitions);
        Fails(
            Invalid + "Some index key attributes are not defined in AttributeDefinitions. Keys: [pk], AttributeDefinitions: [x]",
            ControlPlane.Change(Create(ControlPlane.Index("new", "pk"))) with { AttributeDefinitions = [new("x", AttributeType.String)] });
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "gsi" }));
        Assert.Equal([new("pk", AttributeType.String)], _plane.Describe().AttributeDefinitions);
    }

    private static GlobalSecondaryIndexUpdate Create(GlobalSecondaryIndex index) => new() { Create = index };

    private static UpdateTableRequest With(UpdateTableRequest request, string kind) => kind switch
    {
        "encryption" => request with { SSESpecification = new() { Enabled = true } },
        "class" => request with { TableClass = TableClass.StandardInfrequentAccess },
        "protection" => request with { DeletionProtectionEnabled = true },
        "warm" => request with { WarmThroughput = new(20_000, 20_000) },
        "stream" => request with { StreamSpecification = new(true, StreamViewType.KeysOnly) },
        "maximum" => request with { OnDemandThroughput = new(100) },
        "throughput" => request with { ProvisionedThroughput = new(6, 6) },
        "billing" => request with { BillingMode = BillingMode.PayPerRequest },
        _ => request with
        {
            AttributeDefinitions = [new("x", AttributeType.String)],
            GlobalSecondaryIndexUpdates = [Create(ControlPlane.Index("new", "x"))],
        },
    };

    private void Fails(string text, UpdateTableRequest request) => Fails<DynamoDbValidationException>(text, request);

    private void Fails<TException>(string text, UpdateTableRequest request)
        where TException : DynamoDbException => TestTable.Fails<TException>(text, () => _plane.Update(request));
}
