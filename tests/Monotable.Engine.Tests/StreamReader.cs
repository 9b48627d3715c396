namespace Monotable.Engine.Tests;

/// <summary>Reads a stream as its consumers do: shard after shard, page after page.</summary>
internal sealed class StreamReader(ControlPlane plane, string? arn = null)
{
    public string Arn { get; } = arn ?? plane.Describe().LatestStreamArn!;

    public IReadOnlyList<Shard> Shards => TestTable.Run(plane.Provider.DescribeStreamAsync(new() { StreamArn = Arn })).Shards;

    public List<StreamRecord> Read(int? limit = null) => [.. Shards.SelectMany(shard => Read(shard.ShardId, limit))];

    public List<StreamRecord> Read(string shardId, int? limit = null)
    {
        var records = new List<StreamRecord>();
        for (var next = Iterator(shardId, ShardIteratorType.TrimHorizon); next is not null;)
        {
            var page = Get(next, limit);
            records.AddRange(page.Records);
            next = page.Records.Count == 0 ? null : page.NextShardIterator;
        }

        return records;
    }

    public string Iterator(string shardId, ShardIteratorType type, string? number = null) => TestTable.Run(plane.Provider.GetShardIteratorAsync(
        new() { StreamArn = Arn, ShardId = shardId, ShardIteratorType = type, SequenceNumber = number })).ShardIterator!;

    public GetRecordsResponse Get(string iterator, int? limit = null) =>
        TestTable.Run(plane.Provider.GetRecordsAsync(new() { ShardIterator = iterator, Limit = limit }));
}
