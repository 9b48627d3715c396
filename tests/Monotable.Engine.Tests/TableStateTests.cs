namespace Monotable.Engine.Tests;

/// <summary>The states of tables on a clock that the test moves, and what each refuses.</summary>
public sealed class TableStateTests
{
    private const string InUse = "Attempt to change a resource which is still in use: ";

    private readonly ControlPlane _plane = new(EngineTimings.LikeTheService);

    [Fact]
    public void A_table_is_being_created_until_its_time_has_come()
    {
        Assert.Equal(TableStatus.Creating, _plane.Create(ControlPlane.Provisioned()).TableStatus);
        _plane.Pass(TimeSpan.FromSeconds(5));
        var described = _plane.Describe();
        Assert.Equal((TableStatus.Creating, IndexStatus.Creating), (described.TableStatus, described.GlobalSecondaryIndexes[0].IndexStatus));
        Assert.Null(described.GlobalSecondaryIndexes[0].Backfilling);
        _plane.Pass(TimeSpan.FromSeconds(1));
        described = _plane.Describe();
        Assert.Equal((TableStatus.Active, IndexStatus.Active), (described.TableStatus, described.GlobalSecondaryIndexes[0].IndexStatus));
    }

    [Fact]
    public void A_table_that_is_being_created_has_no_items_yet_and_cannot_be_changed()
    {
        _plane.Create(ControlPlane.Simple());
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found", () => _plane.Put(Item.Create(("pk", "a"))));
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found", () => _plane.Get("a"));
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found",
            () => TestTable.Run(_plane.Provider.ScanAsync(new() { TableName = "tab" }, ItemCodec.Instance)));
        TestTable.Fails<ResourceInUseException>(InUse + "Table is being created: tab", () => _plane.Delete());
        TestTable.Fails<ResourceInUseException>(
            InUse + "Table is being created: tab", () => _plane.Update(new() { TableName = "tab", DeletionProtectionEnabled = true }));
        TestTable.Fails<ResourceInUseException>(InUse + "Table is being created: tab", () => _plane.Create(ControlPlane.Simple()));
        Assert.Equal(["tab"], TestTable.Run(_plane.Provider.ListTablesAsync(new())).TableNames);
        Live();
        _plane.Put(Item.Create(("pk", "a")));
        TestTable.Fails<ResourceInUseException>("Table already exists: tab", () => _plane.Create(ControlPlane.Simple()));
    }

    [Fact]
    public void A_table_that_is_being_deleted_is_readable_until_it_is_gone()
    {
        _plane.Create(ControlPlane.Simple());
        Live();
        _plane.Put(Item.Create(("pk", "a")));
        Assert.Equal(TableStatus.Deleting, _plane.Delete().TableStatus);
        Assert.Equal(TableStatus.Deleting, _plane.Delete().TableStatus);
        var described = _plane.Describe();
        Assert.Equal((TableStatus.Deleting, 1, null), (described.TableStatus, described.ItemCount, described.CreationDateTime));
        Assert.Empty(described.KeySchema);
        Assert.Empty(described.AttributeDefinitions);
        Assert.NotNull(_plane.Get("a"));
        TestTable.Fails<ResourceInUseException>("Table already exists: tab", () => _plane.Create(ControlPlane.Simple()));
        TestTable.Fails<ResourceInUseException>(
            InUse + "Table is being deleted: tab", () => _plane.Update(new() { TableName = "tab", DeletionProtectionEnabled = true }));
        _plane.Pass(TimeSpan.FromSeconds(5));
        TestTable.Fails<ResourceNotFoundException>("Requested resource not found: Table: tab not found", () => _plane.Describe());
        Assert.Empty(TestTable.Run(_plane.Provider.ListTablesAsync(new())).TableNames);
    }

    [Fact]
    public void A_change_of_throughput_is_seen_when_it_ends()
    {
        _plane.Create(ControlPlane.Provisioned());
        Live();
        Assert.Equal(TableStatus.Updating, _plane.Update(new() { TableName = "tab", ProvisionedThroughput = new(9, 9) }).TableStatus);
        Assert.Equal((TableStatus.Updating, 5), (_plane.Describe().TableStatus, _plane.Describe().ProvisionedThroughput!.ReadCapacityUnits));
        Refuses("Table IOPS are currently being updated. Table: tab", new() { TableName = "tab", ProvisionedThroughput = new(8, 8) });
        Refuses("Table IOPS are currently being updated. Table: tab", new() { TableName = "tab", BillingMode = BillingMode.PayPerRequest });
        Refuses("Can't enable or disable stream while table IOPS are being updated. Table: tab", Stream);
        Refuses(
            "Can't create or delete indexes while table IOPS are being updated. Table: tab",
            ControlPlane.Change(new GlobalSecondaryIndexUpdate { Delete = "gsi" }));
        TestTable.Fails<ResourceInUseException>(InUse + "Table: tab is in the process of being updated.", () => _plane.Delete());
        Assert.True(_plane.Update(new() { TableName = "tab", DeletionProtectionEnabled = true }).DeletionProtectionEnabled);
        _plane.Put(Item.Create(("pk", "a")));
        Live();
        Assert.Equal((TableStatus.Active, 9), (_plane.Describe().TableStatus, _plane.Describe().ProvisionedThroughput!.ReadCapacityUnits));
    }

    [Fact]
    public void A_change_of_the_stream_makes_others_wait()
    {
        _plane.Create(ControlPlane.Simple());
        Live();
        Assert.Equal(TableStatus.Updating, _plane.Update(Stream).TableStatus);
        Refuses("Can't change stream status when stream status is being updated. Table: tab", Stream);
        Refuses("Can't update table class when stream status is being updated. Table: tab", Class);
        Refuses(
            "OnDemandThroughput cannot be updated while stream status update is in progress",
            new() { TableName = "tab", OnDemandThroughput = new(5) });
        TestTable.Fails<ResourceInUseException>(InUse + "Cannot delete table while stream is being enabled/disabled.", () => _plane.Delete());
        Live();
        Assert.Equal(TableStatus.Active, _plane.Describe().TableStatus);
    }

    [Fact]
    public void A_change_of_the_class_is_seen_when_it_ends()
    {
        const string Cause = "when a table class update is in progress. Table: tab TableClassUpdateInProgress: STANDARD_INFREQUENT_ACCESS";
        _plane.Create(ControlPlane.Simple());
        Live();
        Assert.Equal((TableStatus.Updating, null), (_plane.Update(Class).TableStatus, _plane.Describe().TableClassSummary));
        Refuses("Can't update table class " + Cause, Class);
        Refuses("Can't change stream status " + Cause, Stream);
        var begun = _plane.Clock.Now;
        Live();
        Assert.Equal(new(TableClass.StandardInfrequentAccess, begun), _plane.Describe().TableClassSummary);
    }

    [Fact]
    public void Encryption_and_warm_throughput_change_while_the_table_is_active()
    {
        _plane.Create(ControlPlane.Simple());
        Live();
        var answer = _plane.Update(new() { TableName = "tab", SSESpecification = new() { Enabled = true, SSEType = SSEType.Kms } });
        Assert.Equal((TableStatus.Active, SSEStatus.Updating), (answer.TableStatus, answer.SSEDescription!.Status));
        answer = _plane.Update(new() { TableName = "tab", WarmThroughput = new(13_000) });
        Assert.Equal(new(12_000, 4_000, TableStatus.Updating), answer.WarmThroughput);
        TestTable.Fails<ResourceInUseException>(InUse + "Table: tab is in the process of being updated.", () => _plane.Delete());
        _plane.Pass(TimeSpan.FromMinutes(7));
        var described = _plane.Describe();
        Assert.Equal(new(13_000, 4_000, TableStatus.Active), described.WarmThroughput);
        Assert.Equal((SSEStatus.Enabled, SSEType.Kms), (described.SSEDescription!.Status, described.SSEDescription.SSEType));
        Assert.StartsWith("arn:aws:kms:us-east-1:000000000000:key/", described.SSEDescription.KMSMasterKeyArn, StringComparison.Ordinal);
        Assert.Equal(TableStatus.Deleting, _plane.Delete().TableStatus);
    }

    private static UpdateTableRequest Stream => new() { TableName = "tab", StreamSpecification = new(true, StreamViewType.KeysOnly) };

    private static UpdateTableRequest Class => new() { TableName = "tab", TableClass = TableClass.StandardInfrequentAccess };

    private void Live() => _plane.Pass(TimeSpan.FromSeconds(6));

    private void Refuses(string text, UpdateTableRequest request) =>
        TestTable.Fails<ResourceInUseException>(InUse + text, () => _plane.Update(request));
}
