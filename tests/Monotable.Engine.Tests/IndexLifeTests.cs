namespace Monotable.Engine.Tests;

/// <summary>How a global index comes and goes on a clock that the test moves.</summary>
public sealed class IndexLifeTests
{
    private const string InUse = "Attempt to change a resource which is still in use: ";

    private static readonly UpdateTableRequest CreateNew = ControlPlane.Change(
        new GlobalSecondaryIndexUpdate { Create = ControlPlane.Index("new", "n") with { ProvisionedThroughput = new(1, 1) } });

    private static readonly UpdateTableRequest DeleteNew = ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "new" });

    private readonly ControlPlane _plane = new(new()
    {
        IndexAllocation = TimeSpan.FromSeconds(30),
        IndexBackfill = TimeSpan.FromMinutes(8),
        IndexUpdate = TimeSpan.FromSeconds(2),
        IndexDeletion = TimeSpan.FromSeconds(5),
    });

    public IndexLifeTests()
    {
        _plane.Create(ControlPlane.Provisioned());
    }

    [Fact]
    public void An_index_is_allocated_then_filled_then_active()
    {
        _plane.Put(Item.Create(("pk", "a"), ("n", "x")));
        var answer = _plane.Update(CreateNew);
        Assert.Equal((TableStatus.Updating, IndexStatus.Creating, false), State(answer));
        Assert.Equal(["g", "n", "pk"], answer.AttributeDefinitions.Select(definition => definition.AttributeName));
        _plane.Pass(TimeSpan.FromSeconds(29));
        Assert.Equal((TableStatus.Updating, IndexStatus.Creating, false), State(_plane.Describe()));
        _plane.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal((TableStatus.Active, IndexStatus.Creating, true), State(_plane.Describe()));
        TestTable.Fails("Cannot read from backfilling global secondary index: new", () => _plane.Query("new", "n", "x"));
        _plane.Put(Item.Create(("pk", "b"), ("n", "x")));
        _plane.Pass(TimeSpan.FromMinutes(8));
        Assert.Equal((TableStatus.Active, IndexStatus.Active, null), State(_plane.Describe()));
        Assert.Equal(2, _plane.Query("new", "n", "x").Count);
    }

    [Fact]
    public void Items_that_cannot_be_in_an_index_are_passed_over_while_it_is_filled_and_refused_later()
    {
        _plane.Put(Item.Create(("pk", "a"), ("n", 1)));
        _plane.Update(CreateNew);
        _plane.Pass(TimeSpan.FromMinutes(1));
        _plane.Put(Item.Create(("pk", "b"), ("n", "")));
        _plane.Put(Item.Create(("pk", "c"), ("n", new string('x', 2_049))));
        _plane.Put(Item.Create(("pk", "d"), ("n", "fits")));
        _plane.Pass(TimeSpan.FromMinutes(8));
        Assert.Equal(1, _plane.Describe().GlobalSecondaryIndexes[1].ItemCount);
        TestTable.Fails(
            "One or more parameter values were invalid: Type mismatch for Index Key n Expected: S Actual: N IndexName: new",
            () => _plane.Put(Item.Create(("pk", "e"), ("n", 1))));
    }

    [Fact]
    public void One_index_comes_or_goes_at_a_time()
    {
        _plane.Update(CreateNew);
        foreach (var wait in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMinutes(1)])
        {
            _plane.Pass(wait);
            foreach (var change in (GlobalSecondaryIndexUpdate[])[new() { Create = ControlPlane.Index("other", "n") }, new() { Delete = "gsi" }])
            {
                TestTable.Fails<LimitExceededException>(
                    "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
                    () => _plane.Update(ControlPlane.Change(change)));
            }

            TestTable.Fails<ResourceInUseException>(
                InUse + "Cannot delete table while indexes are being created, updated, or deleted.", () => _plane.Delete());
        }

        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi", new(6, 6)) }));
    }

    [Fact]
    public void The_creation_of_an_index_can_be_cancelled_once_it_is_being_filled()
    {
        _plane.Update(CreateNew);
        TestTable.Fails<ResourceInUseException>(
            InUse + "Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index is active. "
            + "Table: tab Index: new",
            () => _plane.Update(DeleteNew));
        TestTable.Fails<ResourceInUseException>(
            InUse + "Can't change table IOPS when an index is being created. Table: tab Indexes: [new]",
            () => _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(6, 6) }));
        _plane.Pass(TimeSpan.FromMinutes(1));
        var answer = _plane.Update(DeleteNew);
        Assert.Equal((TableStatus.Updating, IndexStatus.Deleting, null), State(answer));
        _plane.Pass(TimeSpan.FromSeconds(5));
        Assert.Single(_plane.Describe().GlobalSecondaryIndexes);
        Assert.Equal(["g", "pk"], _plane.Describe().AttributeDefinitions.Select(definition => definition.AttributeName));
    }

    [Fact]
    public void An_index_that_is_being_deleted_is_gone_for_readers_and_writers()
    {
        _plane.Put(Item.Create(("pk", "a"), ("g", "x")));
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "gsi" }));
        Assert.Equal(IndexStatus.Deleting, _plane.Describe().GlobalSecondaryIndexes[0].IndexStatus);
        Assert.Throws<DynamoDbValidationException>(() => _plane.Query("gsi", "g", "x"));
        _plane.Put(Item.Create(("pk", "b"), ("g", 1)));
        TestTable.Fails<ResourceInUseException>(
            InUse + "Index is being deleted. Table: tab Index: gsi",
            () => _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi", new(9, 9)) })));
        TestTable.Fails<ResourceInUseException>(
            InUse + "Can't change table IOPS when an index is being deleted. Table: tab Indexes: [gsi]",
            () => _plane.Update(new() { TableName = "tab", BillingMode = BillingMode.PayPerRequest }));
        Assert.True(_plane.Update(new() { TableName = "tab", DeletionProtectionEnabled = true }).DeletionProtectionEnabled);
        _plane.Pass(TimeSpan.FromSeconds(5));
        Assert.Empty(_plane.Describe().GlobalSecondaryIndexes);
    }

    [Fact]
    public void A_change_of_an_indexs_throughput_is_seen_when_it_ends()
    {
        var change = ControlPlane.Change(new GlobalSecondaryIndexUpdate { Update = new("gsi", new(7, 7)) });
        var answer = _plane.Update(change);
        Assert.Equal((TableStatus.Active, IndexStatus.Updating), (answer.TableStatus, answer.GlobalSecondaryIndexes[0].IndexStatus));
        Assert.Equal(5, _plane.Describe().GlobalSecondaryIndexes[0].ProvisionedThroughput!.ReadCapacityUnits);
        TestTable.Fails<ResourceInUseException>(InUse + "Index is being updated. Table: tab Index: gsi", () => _plane.Update(change));
        Assert.Equal(0, _plane.Query("gsi", "g", "x").Count);
        _plane.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(new(7, 7, 0, _plane.Clock.Now.AddSeconds(-2)), _plane.Describe().GlobalSecondaryIndexes[0].ProvisionedThroughput);
        TestTable.Fails(
            "The provisioned throughput for the index gsi will not change. The requested value equals the current value. Current ReadCapacityUnits "
            + "provisioned for index gsi: 7. Requested ReadCapacityUnits: 7. Current WriteCapacityUnits provisioned for index gsi: 7. Requested "
            + "WriteCapacityUnits: 7. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
            () => _plane.Update(change));
    }

    [Fact]
    public void An_index_may_be_made_anew_under_its_name_once_it_is_gone()
    {
        _plane.Update(ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "gsi" }));
        _plane.Pass(TimeSpan.FromSeconds(5));
        _plane.Put(Item.Create(("pk", "a"), ("n", "x")));
        _plane.Update(ControlPlane.Change(
            new GlobalSecondaryIndexUpdate { Create = ControlPlane.Index("gsi", "n") with { ProvisionedThroughput = new(1, 1) } }));
        _plane.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(1, _plane.Query("gsi", "n", "x").Count);
    }

    private static (TableStatus Table, IndexStatus Index, bool? Backfilling) State(TableDescription table) =>
        (table.TableStatus, table.GlobalSecondaryIndexes[1].IndexStatus, table.GlobalSecondaryIndexes[1].Backfilling);
}
