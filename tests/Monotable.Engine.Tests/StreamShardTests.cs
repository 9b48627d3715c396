namespace Monotable.Engine.Tests;

/// <summary>Shards, iterators, pages, and what is trimmed.</summary>
public sealed class StreamShardTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ControlPlane _plane = new(shardLifetime: Hour);
    private readonly StreamReader _stream;

    public StreamShardTests()
    {
        _plane.Create(ControlPlane.Simple() with { StreamSpecification = new(true, StreamViewType.NewImage) });
        _stream = new(_plane);
    }

    [Fact]
    public void A_shard_is_continued_by_a_child_when_it_is_old()
    {
        PutEachHour(3);
        var shards = _stream.Shards;
        Assert.Equal([null, shards[0].ShardId, shards[1].ShardId], shards.Select(shard => shard.ParentShardId));
        Assert.All(shards, shard => Assert.InRange(shard.ShardId.Length, 28, 65));
        Assert.All(shards.SkipLast(1), shard => Assert.NotNull(shard.SequenceNumberRange.EndingSequenceNumber));
        Assert.Null(shards[^1].SequenceNumberRange.EndingSequenceNumber);
        foreach (var shard in shards)
        {
            var record = Assert.Single(_stream.Read(shard.ShardId));
            Assert.True(string.CompareOrdinal(record.SequenceNumber, shard.SequenceNumberRange.StartingSequenceNumber) >= 0);
            Assert.False(string.CompareOrdinal(record.SequenceNumber, shard.SequenceNumberRange.EndingSequenceNumber ?? "9") > 0);
        }

        Assert.Equal(["0", "1", "2"], _stream.Read().Select(record => record.Keys["pk"].AsString()));
    }

    [Fact]
    public void Shards_are_described_in_pages_and_by_their_parent()
    {
        PutEachHour(5);
        var ids = new List<string>();
        DescribeStreamRequest? next = new() { StreamArn = _stream.Arn, Limit = 2 };
        while (next is not null)
        {
            var page = TestTable.Run(_plane.Provider.DescribeStreamAsync(next));
            Assert.InRange(page.Shards.Count, 1, 2);
            ids.AddRange(page.Shards.Select(shard => shard.ShardId));
            next = page.LastEvaluatedShardId is { } last ? next with { ExclusiveStartShardId = last } : null;
        }

        Assert.Equal(_stream.Shards.Select(shard => shard.ShardId), ids);
        var filter = new ShardFilter(ShardFilterType.ChildShards, ids[1]);
        var children = TestTable.Run(_plane.Provider.DescribeStreamAsync(new() { StreamArn = _stream.Arn, ShardFilter = filter })).Shards;
        Assert.Equal(ids[2], Assert.Single(children).ShardId);
        Assert.Throws<DynamoDbValidationException>(
            () => TestTable.Run(_plane.Provider.DescribeStreamAsync(new() { StreamArn = _stream.Arn, Limit = 0 })));
        TestTable.Fails(
            "1 validation error detected: Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100",
            () => TestTable.Run(_plane.Provider.DescribeStreamAsync(new() { StreamArn = _stream.Arn, Limit = 101 })));
    }

    [Fact]
    public void An_iterator_begins_where_its_type_says()
    {
        Put("a");
        Put("b");
        Put("c");
        var shard = _stream.Shards[0].ShardId;
        var second = _stream.Read()[1].SequenceNumber;
        var latest = _stream.Iterator(shard, ShardIteratorType.Latest);
        Put("d");
        Assert.Equal("abcd", Names(_stream.Iterator(shard, ShardIteratorType.TrimHorizon)));
        Assert.Equal("bcd", Names(_stream.Iterator(shard, ShardIteratorType.AtSequenceNumber, second)));
        Assert.Equal("cd", Names(_stream.Iterator(shard, ShardIteratorType.AfterSequenceNumber, second)));
        Assert.Equal("d", Names(latest));
        Assert.Equal("", Names(_stream.Iterator(shard, ShardIteratorType.Latest)));
    }

    [Fact]
    public void The_end_of_an_open_shard_is_waited_at_and_that_of_a_closed_one_ends_the_reading()
    {
        Put("a");
        var page = _stream.Get(_stream.Iterator(_stream.Shards[0].ShardId, ShardIteratorType.TrimHorizon));
        Assert.Single(page.Records);
        page = _stream.Get(page.NextShardIterator!);
        Assert.Empty(page.Records);
        Put("b");
        page = _stream.Get(page.NextShardIterator!);
        Assert.Equal("b", Assert.Single(page.Records).Keys["pk"].AsString());
        _plane.Update(new() { TableName = "tab", StreamSpecification = new(false) });
        page = _stream.Get(page.NextShardIterator!);
        Assert.Empty(page.Records);
        Assert.Null(page.NextShardIterator);
        Assert.Null(_stream.Get(_stream.Iterator(_stream.Shards[0].ShardId, ShardIteratorType.TrimHorizon)).NextShardIterator);
        Assert.Null(_stream.Get(_stream.Iterator(_stream.Shards[0].ShardId, ShardIteratorType.Latest)).NextShardIterator);
    }

    [Fact]
    public void A_page_ends_at_a_thousand_records_or_a_megabyte()
    {
        for (var i = 0; i < 1_001; i++)
        {
            Put($"{i:D4}");
        }

        var shard = _stream.Shards[0].ShardId;
        Assert.Equal(1_000, _stream.Get(_stream.Iterator(shard, ShardIteratorType.TrimHorizon)).Records.Count);
        Assert.Equal(7, _stream.Get(_stream.Iterator(shard, ShardIteratorType.TrimHorizon), 7).Records.Count);
        Assert.Equal(1_001, _stream.Read(shard, 100).Select(record => record.EventId).Distinct().Count());
        Assert.Throws<DynamoDbValidationException>(() => _stream.Get(_stream.Iterator(shard, ShardIteratorType.Latest), 1_001));

        var latest = _stream.Iterator(shard, ShardIteratorType.Latest);
        for (var i = 0; i < 3; i++)
        {
            _plane.Put(Item.Create(("pk", $"large{i}"), ("x", new string('x', 400_000))));
        }

        var page = _stream.Get(latest);
        Assert.Equal(2, page.Records.Count);
        Assert.Single(_stream.Get(page.NextShardIterator!).Records);
    }

    [Fact]
    public void An_iterator_is_good_for_fifteen_minutes()
    {
        var iterator = _stream.Iterator(_stream.Shards[0].ShardId, ShardIteratorType.Latest);
        _plane.Pass(TimeSpan.FromMinutes(15));
        var next = _stream.Get(iterator).NextShardIterator!;
        _plane.Pass(TimeSpan.FromSeconds(1));
        Assert.Throws<ExpiredIteratorException>(() => _stream.Get(iterator));
        _stream.Get(next);
    }

    [Fact]
    public void Records_older_than_a_day_are_trimmed()
    {
        PutEachHour(30);
        Assert.Equal(Enumerable.Range(5, 25).Select(i => $"{i}"), _stream.Read().Select(record => record.Keys["pk"].AsString()));

        // The shard that ended a day ago to the second is still there, empty, and its parent is not.
        var shards = _stream.Shards;
        Assert.Equal(26, shards.Count);
        Assert.Empty(_stream.Read(shards[0].ShardId));
        Assert.NotNull(shards[0].ParentShardId);
    }

    [Fact]
    public void A_place_that_was_trimmed_cannot_be_read()
    {
        var plane = new ControlPlane(shardLifetime: TimeSpan.FromDays(7));
        plane.Create(ControlPlane.Simple() with { StreamSpecification = new(true, StreamViewType.KeysOnly) });
        var stream = new StreamReader(plane);
        var shard = stream.Shards[0].ShardId;
        plane.Put(Item.Create(("pk", "a")));
        var number = stream.Read()[0].SequenceNumber;
        plane.Pass(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(5));
        plane.Put(Item.Create(("pk", "b")));
        var at = stream.Iterator(shard, ShardIteratorType.AtSequenceNumber, number);
        var horizon = stream.Iterator(shard, ShardIteratorType.TrimHorizon);
        plane.Pass(TimeSpan.FromMinutes(6));
        Assert.Throws<TrimmedDataAccessException>(() => stream.Get(at));
        Assert.Equal("b", Assert.Single(stream.Get(horizon).Records).Keys["pk"].AsString());
        Assert.Throws<TrimmedDataAccessException>(() => stream.Iterator(shard, ShardIteratorType.AfterSequenceNumber, number));
    }

    [Fact]
    public void Says_what_is_wrong_with_a_request()
    {
        var shard = _stream.Shards[0].ShardId;
        TestTable.Fails("SequenceNumber cannot be null", () => _stream.Iterator(shard, ShardIteratorType.AtSequenceNumber));
        TestTable.Fails(
            "SequenceNumber should not be passed for this iterator type",
            () => _stream.Iterator(shard, ShardIteratorType.Latest, new string('1', 24)));
        TestTable.Fails("Invalid SequenceNumber", () => _stream.Iterator(shard, ShardIteratorType.AtSequenceNumber, new string('9', 24)));
        TestTable.Fails<ResourceNotFoundException>(
            "Requested resource not found: Shard does not exist", () => _stream.Iterator(shard[..^1] + "z", ShardIteratorType.Latest));
        TestTable.Fails("Invalid ShardIterator", () => _stream.Get("x"));
        TestTable.Fails("Invalid ShardIterator", () => _stream.Get(_stream.Arn + "|1|" + Convert.ToBase64String([1, 2, 3])));
        TestTable.Fails("Invalid StreamArn", () => _ = new StreamReader(_plane, "arn:aws:dynamodb:us-east-1:000000000000:table/tab").Shards);
        TestTable.Fails<ResourceNotFoundException>(
            $"Requested resource not found: Stream: {_stream.Arn}x not found", () => _ = new StreamReader(_plane, _stream.Arn + "x").Shards);
        TestTable.Fails(
            "2 validation errors detected: Value 'short' at 'shardId' failed to satisfy constraint: Member must have length greater than or equal "
            + "to 28; Value '1' at 'sequenceNumber' failed to satisfy constraint: Member must have length greater than or equal to 21",
            () => _stream.Iterator("short", ShardIteratorType.Latest, "1"));
        TestTable.Fails(
            "1 validation error detected: Value '' at 'shardIterator' failed to satisfy constraint: Member must have length greater than or equal "
            + "to 1",
            () => _stream.Get(""));
        TestTable.Fails(
            "2 validation errors detected: Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100; "
            + "Value 'arn:x' at 'exclusiveStartStreamArn' failed to satisfy constraint: Member must have length greater than or equal to 37",
            () => TestTable.Run(_plane.Provider.ListStreamsAsync(new() { Limit = 101, ExclusiveStartStreamArn = "arn:x" })));
    }

    [Fact]
    public async Task Records_the_changes_of_many_threads_in_order_per_item()
    {
        const int ThreadCount = 4;
        const int WriteCount = 400;
        await Task.WhenAll(Enumerable.Range(0, ThreadCount).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < WriteCount; i++)
            {
                TestTable.Run(_plane.Provider.UpdateItemAsync(
                    new()
                    {
                        TableName = "tab",
                        Key = Item.Create(("pk", $"{i % 5}")),
                        UpdateExpression = "ADD n :one",
                        ExpressionAttributeValues = Item.Create((":one", 1)),
                    },
                    ItemCodec.Instance));
            }
        })));
        var records = _stream.Read();
        Assert.Equal(ThreadCount * WriteCount, records.Count);
        foreach (var item in records.GroupBy(record => record.Keys["pk"].AsString()))
        {
            Assert.Equal(
                Enumerable.Range(1, ThreadCount * WriteCount / 5).Select(n => (DynamoDbNumber)n),
                item.Select(record => record.NewImage!["n"].AsNumber()));
        }
    }

    private void Put(string pk) => _plane.Put(Item.Create(("pk", pk)));

    private void PutEachHour(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _plane.Pass(i == 0 ? TimeSpan.Zero : Hour);
            Put($"{i}");
        }
    }

    private string Names(string iterator) => string.Concat(_stream.Get(iterator).Records.Select(record => record.Keys["pk"].AsString()));
}
