using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>Streams of tables.</summary>
public abstract class StreamsSpecification(ProviderFixture fixture) : ProviderSpecification(fixture)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(StreamViewType.KeysOnly, false, false)]
    [InlineData(StreamViewType.NewImage, true, false)]
    [InlineData(StreamViewType.OldImage, false, true)]
    [InlineData(StreamViewType.NewAndOldImages, true, true)]
    public async Task Changes_are_recorded_as_the_view_shows_them(StreamViewType view, bool showsNew, bool showsOld)
    {
        var table = await NewStreamTableAsync(view);
        var (key, first) = (Make("a", "1"), Make("a", "1", ("n", 1)));
        await table.PutAsync(first);
        await table.UpdateAsync(key, "SET n = :n", Item.Create((":n", 2)));
        await table.DeleteAsync(key);
        var records = await ReadAsync(table, 3);
        var second = first.With("n", 2);
        Assert.Equal([OperationType.Insert, OperationType.Modify, OperationType.Remove], records.Select(record => record.EventName));
        Assert.Equal([showsNew ? first : null, showsNew ? second : null, null], records.Select(record => record.NewImage));
        Assert.Equal([null, showsOld ? first : null, showsOld ? second : null], records.Select(record => record.OldImage));
        Assert.All(records, record =>
        {
            Assert.Equal(key, record.Keys);
            Assert.Equal((view, "aws:dynamodb"), (record.StreamViewType, record.EventSource));
            Assert.InRange(record.SequenceNumber.Length, 21, 40);
            Assert.True(record.SizeBytes >= key.SizeBytes);
            Assert.Null(record.UserIdentity);
        });
        Assert.Equal(3, records.Select(record => record.EventId).Distinct().Count());
    }

    [Fact]
    public async Task A_write_that_changes_nothing_is_not_recorded()
    {
        var table = await NewStreamTableAsync();
        var key = Make("a", "1");
        await table.PutAsync(key.With("n", 1).With("s", StringSet("a", "b")).With("m", Item.Create(("x", 1), ("y", 2))));
        await table.PutAsync(key.With("m", Item.Create(("y", 2), ("x", 1))).With("s", StringSet("b", "a")).With("n", 1));
        await table.UpdateAsync(key, "ADD n :zero", Item.Create((":zero", 0)));
        await table.UpdateAsync(key, "SET n = n");
        await table.DeleteAsync(Make("a", "never there"));
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => table.DeleteAsync(key, "attribute_not_exists(pk)"));
        await table.PutAsync(Make("a", "last"));
        Assert.Equal(["1", "last"], (await ReadAsync(table, 2)).Select(record => record.Keys["sk"].AsString()));
    }

    [Fact]
    public async Task A_transaction_is_recorded_write_by_write()
    {
        var table = await NewStreamTableAsync();
        await table.PutAsync(Make("a", "old"));
        await Provider.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems =
            [
                new TransactPut { TableName = table.Name, Item = new WriteSlot<Item>(Make("a", "new"), Make("a", "new"), ItemCodec.Instance) },
                new TransactDelete { TableName = table.Name, ItemKey = Make("a", "old") },
            ],
        });
        Assert.Equal(
            ["Insert new", "Insert old", "Remove old"],
            (await ReadAsync(table, 3)).Select(record => $"{record.EventName} {record.Keys["sk"].AsString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_iterator_begins_at_after_or_behind_a_record()
    {
        var table = await NewStreamTableAsync();
        await table.PutAllAsync(Make("a", "1"));
        var first = Assert.Single(await ReadAsync(table, 1));
        var (arn, shard) = await LastShardAsync(table);
        var latest = await IteratorAsync(arn, shard, ShardIteratorType.Latest);
        await table.PutAsync(Make("a", "2"));
        await ReadAsync(table, 2);
        Assert.Equal("12", await NamesAsync(await IteratorAsync(arn, shard, ShardIteratorType.AtSequenceNumber, first.SequenceNumber)));
        Assert.Equal("2", await NamesAsync(await IteratorAsync(arn, shard, ShardIteratorType.AfterSequenceNumber, first.SequenceNumber)));
        Assert.Equal("2", await NamesAsync(latest));
        Assert.Equal("12", await NamesAsync(await IteratorAsync(arn, shard, ShardIteratorType.TrimHorizon)));
    }

    [Fact]
    public async Task A_stream_that_is_enabled_again_is_another_one()
    {
        var table = await NewStreamTableAsync();
        await table.PutAsync(Make("a", "1"));
        await ReadAsync(table, 1);
        var old = (await DescribeAsync(table)).LatestStreamArn!;
        await SetAsync(table, new StreamSpecification(false));
        Assert.Null((await DescribeAsync(table)).StreamSpecification);
        await SetAsync(table, new StreamSpecification(true, StreamViewType.KeysOnly));
        var described = await DescribeAsync(table);
        Assert.Equal(new StreamSpecification(true, StreamViewType.KeysOnly), described.StreamSpecification);
        Assert.NotEqual(old, described.LatestStreamArn);
        Assert.EndsWith(described.LatestStreamLabel!, described.LatestStreamArn, StringComparison.Ordinal);
        await table.PutAsync(Make("a", "2"));
        Assert.Equal("2", Assert.Single(await ReadAsync(table, 1)).Keys["sk"].AsString());
        var oldStream = await Streams.DescribeStreamAsync(new DescribeStreamRequest { StreamArn = old });
        Assert.True(oldStream.StreamStatus is StreamStatus.Disabling or StreamStatus.Disabled);
        var page = await Streams.GetRecordsAsync(
            new GetRecordsRequest { ShardIterator = await IteratorAsync(old, oldStream.Shards[0].ShardId, ShardIteratorType.TrimHorizon) });
        Assert.Equal("1", Assert.Single(page.Records).Keys["sk"].AsString());
        var listed = await Streams.ListStreamsAsync(new ListStreamsRequest { TableName = table.Name });
        Assert.Superset(new HashSet<string> { described.LatestStreamArn! }, listed.Streams.Select(stream => stream.StreamArn).ToHashSet());
    }

    [Fact]
    public async Task A_stream_is_neither_enabled_nor_disabled_twice()
    {
        var table = await NewTableAsync();
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => SetAsync(table, new StreamSpecification(false)));
        await SetAsync(table, new StreamSpecification(true, StreamViewType.KeysOnly));
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => SetAsync(table, new StreamSpecification(true, StreamViewType.NewImage)));
        Assert.Equal(StreamViewType.KeysOnly, (await DescribeAsync(table)).StreamSpecification!.StreamViewType);
    }

    [Fact]
    public async Task A_stream_is_described_with_its_table()
    {
        var table = await NewStreamTableAsync(StreamViewType.OldImage);
        var described = await DescribeAsync(table);
        var stream = await Streams.DescribeStreamAsync(new DescribeStreamRequest { StreamArn = described.LatestStreamArn! });
        Assert.Equal((StreamStatus.Enabled, StreamViewType.OldImage, table.Name), (stream.StreamStatus, stream.StreamViewType, stream.TableName));
        Assert.Equal(described.KeySchema, stream.KeySchema);
        var shard = stream.Shards[^1];
        Assert.NotNull(shard.SequenceNumberRange.StartingSequenceNumber);
        Assert.Null(shard.SequenceNumberRange.EndingSequenceNumber);
    }

    [Fact]
    public async Task Shards_are_filtered_by_their_parent()
    {
        Needs(Behaviour.ShardFilters);
        var table = await NewStreamTableAsync();
        var (arn, shard) = await LastShardAsync(table);
        var children = await Streams.DescribeStreamAsync(
            new DescribeStreamRequest { StreamArn = arn, ShardFilter = new ShardFilter(ShardFilterType.ChildShards, shard) });
        Assert.Empty(children.Shards);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused()
    {
        var table = await NewStreamTableAsync();
        var (arn, shard) = await LastShardAsync(table);
        var iterator = await IteratorAsync(arn, shard, ShardIteratorType.TrimHorizon);
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Streams.GetRecordsAsync(new GetRecordsRequest { ShardIterator = iterator, Limit = 1_001 }).AsTask());
        await Assert.ThrowsAsync<DynamoDbValidationException>(
            () => Streams.GetRecordsAsync(new GetRecordsRequest { ShardIterator = "none" }).AsTask());
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => IteratorAsync(arn, shard, ShardIteratorType.AtSequenceNumber));
        await Assert.ThrowsAsync<ResourceNotFoundException>(
            () => Streams.DescribeStreamAsync(new DescribeStreamRequest { StreamArn = arn[..^4] + ".999" }).AsTask());
        await Assert.ThrowsAsync<DynamoDbValidationException>(() => Streams.ListStreamsAsync(new ListStreamsRequest { Limit = 101 }).AsTask());
    }

    private async Task<TestTable> NewStreamTableAsync(StreamViewType view = StreamViewType.NewAndOldImages) =>
        await NewTableAsync(name => TableShapes.Composite(name) with { StreamSpecification = new StreamSpecification(true, view) });

    private async Task<TableDescription> DescribeAsync(TestTable table) =>
        await Administration.DescribeTableAsync(new DescribeTableRequest { TableName = table.Name });

    private async Task SetAsync(TestTable table, StreamSpecification stream)
    {
        await Administration.UpdateTableAsync(new UpdateTableRequest { TableName = table.Name, StreamSpecification = stream });
        while ((await DescribeAsync(table)).TableStatus != TableStatus.Active)
        {
            await Task.Delay(50);
        }
    }

    /// <summary>Reads all shards of the table's stream until there are as many records, which may take a moment.</summary>
    private async Task<IReadOnlyList<StreamRecord>> ReadAsync(TestTable table, int count)
    {
        var arn = (await DescribeAsync(table)).LatestStreamArn!;
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var records = new List<StreamRecord>();
            foreach (var shard in (await Streams.DescribeStreamAsync(new DescribeStreamRequest { StreamArn = arn })).Shards)
            {
                records.AddRange(await ReadShardAsync(arn, shard.ShardId));
            }

            if (records.Count >= count || TimeProvider.System.GetElapsedTime(begun) > Patience)
            {
                Assert.Equal(count, records.Count);
                return records;
            }

            await Task.Delay(50);
        }
    }

    private async Task<List<StreamRecord>> ReadShardAsync(string arn, string shardId)
    {
        var records = new List<StreamRecord>();
        for (var next = await IteratorAsync(arn, shardId, ShardIteratorType.TrimHorizon); next is not null;)
        {
            var page = await Streams.GetRecordsAsync(new GetRecordsRequest { ShardIterator = next });
            records.AddRange(page.Records);
            next = page.Records.Count == 0 ? null : page.NextShardIterator;
        }

        return records;
    }

    private async Task<(string Arn, string ShardId)> LastShardAsync(TestTable table)
    {
        var arn = (await DescribeAsync(table)).LatestStreamArn!;
        return (arn, (await Streams.DescribeStreamAsync(new DescribeStreamRequest { StreamArn = arn })).Shards[^1].ShardId);
    }

    private async Task<string> IteratorAsync(string arn, string shardId, ShardIteratorType type, string? number = null) =>
        (await Streams.GetShardIteratorAsync(new GetShardIteratorRequest
        {
            StreamArn = arn, ShardId = shardId, ShardIteratorType = type, SequenceNumber = number,
        })).ShardIterator!;

    private async Task<string> NamesAsync(string iterator) => string.Concat(
        (await Streams.GetRecordsAsync(new GetRecordsRequest { ShardIterator = iterator })).Records.Select(record => record.Keys["sk"].AsString()));
}
