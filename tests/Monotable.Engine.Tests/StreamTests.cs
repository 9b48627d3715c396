namespace Monotable.Engine.Tests;

/// <summary>What a stream records, and how it is enabled and disabled.</summary>
public sealed class StreamTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

    private readonly ControlPlane _plane = new();

    [Theory]
    [InlineData(StreamViewType.KeysOnly, false, false)]
    [InlineData(StreamViewType.NewImage, true, false)]
    [InlineData(StreamViewType.OldImage, false, true)]
    [InlineData(StreamViewType.NewAndOldImages, true, true)]
    public void Shows_what_its_view_says(StreamViewType view, bool showsNew, bool showsOld)
    {
        Create(view);
        var (first, second) = (Item.Create(("pk", "a"), ("x", 1)), Item.Create(("pk", "a"), ("x", 22), ("y", "text")));
        _plane.Put(first);
        _plane.Pass(TimeSpan.FromMilliseconds(2_700));
        _plane.Put(second);
        _plane.Remove("a");
        var records = new StreamReader(_plane).Read();
        Assert.Equal([OperationType.Insert, OperationType.Modify, OperationType.Remove], records.Select(record => record.EventName));
        Assert.Equal([showsNew ? first : null, showsNew ? second : null, null], records.Select(record => record.NewImage));
        Assert.Equal([null, showsOld ? first : null, showsOld ? second : null], records.Select(record => record.OldImage));
        var key = Item.Create(("pk", "a"));
        Assert.All(records, record =>
        {
            Assert.Equal(key, record.Keys);
            Assert.Equal((view, "us-east-1"), (record.StreamViewType, record.AwsRegion));
            Assert.Equal(("aws:dynamodb", "1.1"), (record.EventSource, record.EventVersion));
            Assert.Null(record.UserIdentity);
            Assert.Equal(key.SizeBytes + (record.NewImage?.SizeBytes ?? 0) + (record.OldImage?.SizeBytes ?? 0), record.SizeBytes);
            Assert.InRange(record.SequenceNumber.Length, 21, 40);
        });
        Assert.Equal([0, 2, 2], records.Select(record => (record.ApproximateCreationDateTime!.Value - ManualClock.Start).TotalSeconds));
        Assert.Equal(3, records.Select(record => record.EventId).Distinct().Count());
        Assert.Equal(records.Select(record => record.SequenceNumber), records.Select(record => record.SequenceNumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Records_no_write_that_changes_nothing()
    {
        Create();
        var set = AttributeValue.Set(AttributeSet.Create(["b", "a"]));
        _plane.Put(Item.Create(("pk", "a"), ("n", 1), ("s", set), ("m", Item.Create(("x", 1), ("y", 2)))));
        _plane.Put(Item.Create(
            ("m", Item.Create(("y", 2), ("x", 1))), ("s", AttributeValue.Set(AttributeSet.Create(["a", "b"]))), ("n", 1m), ("pk", "a")));
        Update("ADD n :zero", (":zero", 0));
        Update("SET n = n");
        Update("ADD s :s", (":s", set));
        Update("REMOVE absentee");
        Update(null);
        _plane.Remove("never there");
        Update("REMOVE x", "never there");
        Assert.Throws<ConditionalCheckFailedException>(() => TestTable.Run(_plane.Provider.DeleteItemAsync(
            new() { TableName = "tab", Key = Item.Create(("pk", "a")), ConditionExpression = "attribute_not_exists(pk)" }, ItemCodec.Instance)));
        Assert.Single(new StreamReader(_plane).Read());
    }

    [Fact]
    public void Records_batches_and_transactions_and_nothing_of_what_was_cancelled()
    {
        Create();
        TestTable.Run(_plane.Provider.BatchWriteItemAsync(new()
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>>
            {
                ["tab"] = [WriteRequest.PutItem(Slot("a")), WriteRequest.PutItem(Slot("b"))],
            },
        }));
        Transact(new TransactPut { TableName = "tab", Item = Slot("c") }, Delete("a"), Check("b", "attribute_exists(pk)"));
        Assert.Throws<TransactionCanceledException>(
            () => Transact(new TransactPut { TableName = "tab", Item = Slot("d") }, Check("b", "attribute_not_exists(pk)")));
        Assert.Equal(
            ["Insert a", "Insert b", "Insert c", "Remove a"],
            new StreamReader(_plane).Read().Select(record => $"{record.EventName} {record.Keys["pk"].AsString()}"));
    }

    [Fact]
    public void Is_described_with_its_table()
    {
        var table = Create();
        Assert.Equal(new(true, StreamViewType.NewAndOldImages), table.StreamSpecification);
        Assert.Equal("2026-10-01T00:00:00.000", table.LatestStreamLabel);
        Assert.Equal(table.TableArn + "/stream/2026-10-01T00:00:00.000", table.LatestStreamArn);
        var stream = TestTable.Run(_plane.Provider.DescribeStreamAsync(new() { StreamArn = table.LatestStreamArn! }));
        Assert.Equal((StreamStatus.Enabled, StreamViewType.NewAndOldImages), (stream.StreamStatus, stream.StreamViewType));
        Assert.Equal((table.LatestStreamLabel, "tab", _plane.Clock.Now), (stream.StreamLabel, stream.TableName, stream.CreationRequestDateTime));
        Assert.Equal([new("pk", KeyType.Hash)], stream.KeySchema);
        Assert.Null(Assert.Single(stream.Shards).SequenceNumberRange.EndingSequenceNumber);
    }

    [Fact]
    public void Gets_a_new_name_each_time_it_is_enabled_and_the_old_one_stays_readable_for_a_day()
    {
        _plane.Create(ControlPlane.Simple());
        _plane.Put(Item.Create(("pk", "before")));
        var enabled = Set(true);
        Assert.Equal((TableStatus.Updating, new(true, StreamViewType.KeysOnly)), (enabled.TableStatus, enabled.StreamSpecification!));
        _plane.Put(Item.Create(("pk", "a")));
        var old = new StreamReader(_plane);
        Set(false);
        var disabled = _plane.Describe();
        Assert.Equal((null, old.Arn), (disabled.StreamSpecification, disabled.LatestStreamArn));
        _plane.Put(Item.Create(("pk", "b")));
        Set(true);
        _plane.Put(Item.Create(("pk", "c")));
        var young = new StreamReader(_plane);
        Assert.NotEqual(old.Arn, young.Arn);
        Assert.Equal(["a"], old.Read().Select(record => record.Keys["pk"].AsString()));
        Assert.Equal(["c"], young.Read().Select(record => record.Keys["pk"].AsString()));
        var description = TestTable.Run(_plane.Provider.DescribeStreamAsync(new() { StreamArn = old.Arn }));
        Assert.Equal(StreamStatus.Disabled, description.StreamStatus);
        Assert.NotNull(description.Shards[^1].SequenceNumberRange.EndingSequenceNumber);
        Assert.Equal([old.Arn, young.Arn], List().Select(stream => stream.StreamArn));
        _plane.Pass(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        Assert.Equal([young.Arn], List().Select(stream => stream.StreamArn));
        TestTable.Fails<ResourceNotFoundException>($"Requested resource not found: Stream: {old.Arn} not found", () => _ = old.Shards);
    }

    [Fact]
    public void Gets_a_new_name_within_one_millisecond()
    {
        _plane.Create(ControlPlane.Simple());
        var names = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            _plane.Pass(TimeSpan.FromMicroseconds(100));
            names.Add(Set(true).LatestStreamArn!);
            Set(false);
        }

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Outlives_its_table_for_a_day()
    {
        Create();
        _plane.Put(Item.Create(("pk", "a")));
        var stream = new StreamReader(_plane);
        _plane.Delete();
        Create();
        Assert.Equal(["a"], stream.Read().Select(record => record.Keys["pk"].AsString()));
        Assert.NotEqual(stream.Arn, _plane.Describe().LatestStreamArn);
        Assert.Empty(new StreamReader(_plane).Read());
    }

    [Fact]
    public void Is_in_transition_while_its_table_is()
    {
        var plane = new ControlPlane(new() { TableUpdate = TimeSpan.FromSeconds(4) });
        plane.Create(ControlPlane.Simple());
        var arn = plane.Update(new() { TableName = "tab", StreamSpecification = new(true, StreamViewType.KeysOnly) }).LatestStreamArn!;
        Assert.Equal(StreamStatus.Enabling, Status());
        plane.Pass(TimeSpan.FromSeconds(4));
        Assert.Equal(StreamStatus.Enabled, Status());
        plane.Update(new() { TableName = "tab", StreamSpecification = new(false) });
        Assert.Equal(StreamStatus.Disabling, Status());
        plane.Pass(TimeSpan.FromSeconds(4));
        Assert.Equal(StreamStatus.Disabled, Status());
        StreamStatus Status() => TestTable.Run(plane.Provider.DescribeStreamAsync(new() { StreamArn = arn })).StreamStatus;
    }

    [Fact]
    public void Refuses_to_be_enabled_twice_or_half()
    {
        _plane.Create(ControlPlane.Simple());
        Fails("Table has no stream to disable: TableName: tab", new(false));
        Fails(Invalid + "If stream is being enabled then UpdateViewType is required", new(true));
        Set(true);
        Fails("Table already has an enabled stream: TableName: tab", new(true, StreamViewType.KeysOnly));
        Fails("Table already has an enabled stream: TableName: tab", new(true, StreamViewType.NewImage));
        Fails(Invalid + "If stream is being disabled, then UpdateViewType must not be specified", new(false, StreamViewType.KeysOnly));
        Set(false);
        Fails("Table has no stream to disable: TableName: tab", new(false));
        TestTable.Fails(
            Invalid + "Table is being created with a stream enabled, UpdateViewType is required",
            () => _plane.Create(ControlPlane.Simple("other") with { StreamSpecification = new(true) }));
        TestTable.Fails(
            Invalid + "Table is being created with a stream disabled, UpdateViewType should not be specified",
            () => _plane.Create(ControlPlane.Simple("other") with { StreamSpecification = new(false, StreamViewType.KeysOnly) }));
        Assert.Null(_plane.Create(ControlPlane.Simple("other") with { StreamSpecification = new(false) }).LatestStreamArn);
        void Fails(string text, StreamSpecification stream) =>
            TestTable.Fails(text, () => _plane.Update(new() { TableName = "tab", StreamSpecification = stream }));
    }

    [Fact]
    public void Streams_are_listed_in_pages_and_by_table()
    {
        foreach (var name in (string[])["ccc", "aaa", "bbb"])
        {
            _plane.Create(ControlPlane.Simple(name) with { StreamSpecification = new(true, StreamViewType.KeysOnly) });
        }

        _plane.Create(ControlPlane.Simple("plain"));
        var first = TestTable.Run(_plane.Provider.ListStreamsAsync(new() { Limit = 2 }));
        Assert.Equal(["aaa", "bbb"], first.Streams.Select(stream => stream.TableName));
        var second = TestTable.Run(_plane.Provider.ListStreamsAsync(new() { ExclusiveStartStreamArn = first.LastEvaluatedStreamArn }));
        Assert.Equal(("ccc", null), (Assert.Single(second.Streams).TableName, second.LastEvaluatedStreamArn));
        Assert.Equal("bbb", Assert.Single(TestTable.Run(_plane.Provider.ListStreamsAsync(new() { TableName = "bbb" })).Streams).TableName);
        Assert.Empty(TestTable.Run(_plane.Provider.ListStreamsAsync(new() { TableName = "plain" })).Streams);
        Assert.Throws<DynamoDbValidationException>(() => TestTable.Run(_plane.Provider.ListStreamsAsync(new() { Limit = 101 })));
    }

    private static WriteSlot<Item> Slot(string pk) => new(Item.Create(("pk", pk)), Item.Create(("pk", pk), ("x", 1)), ItemCodec.Instance);

    private static TransactDelete Delete(string pk) => new() { TableName = "tab", ItemKey = Item.Create(("pk", pk)) };

    private static TransactConditionCheck Check(string pk, string condition) =>
        new() { TableName = "tab", ItemKey = Item.Create(("pk", pk)), ConditionExpression = condition };

    private TableDescription Create(StreamViewType view = StreamViewType.NewAndOldImages) =>
        _plane.Create(ControlPlane.Simple() with { StreamSpecification = new(true, view) });

    private TableDescription Set(bool enabled) => _plane.Update(
        new() { TableName = "tab", StreamSpecification = new(enabled, enabled ? StreamViewType.KeysOnly : null) });

    private IReadOnlyList<StreamSummary> List() => TestTable.Run(_plane.Provider.ListStreamsAsync(new())).Streams;

    private void Transact(params TransactWriteItem[] actions) =>
        TestTable.Run(_plane.Provider.TransactWriteItemsAsync(new() { TransactItems = actions }));

    private void Update(string? expression, params (string, AttributeValue)[] values) => Update(expression, "a", values);

    private void Update(string? expression, string pk, params (string, AttributeValue)[] values) => TestTable.Run(_plane.Provider.UpdateItemAsync(
        new()
        {
            TableName = "tab",
            Key = Item.Create(("pk", pk)),
            UpdateExpression = expression,
            ExpressionAttributeValues = TestTable.Values(values),
        },
        ItemCodec.Instance));
}
