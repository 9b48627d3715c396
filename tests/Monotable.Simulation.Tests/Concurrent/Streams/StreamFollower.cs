namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Reads a stream as its consumers do, shard after shard and page after page, and begins again where it was now and then.</summary>
internal sealed class StreamFollower(string name, Random random, IStreamsProvider streams, string streamArn) : IClient
{
    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);
    private string? _shard;
    private string? _iterator;
    private string? _last;

    public string Name => name;

    public bool IsBackground => true;

    public Replay Replay { get; } = new();

    /// <summary>Gets the number of shards that it has read to their end.</summary>
    public int FinishedCount => _finished.Count;

    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            yield return await TryReadAsync() ? "read records" : "nothing to read";
        }
    }

    /// <summary>Reads all that there is, when nobody writes.</summary>
    public async Task DrainAsync()
    {
        while (await TryReadAsync())
        {
            // More may follow.
        }
    }

    /// <summary>Reads a page.</summary>
    /// <returns>Whether there may be more.</returns>
    private async Task<bool> TryReadAsync()
    {
        _shard ??= await FindShardAsync();
        if (_shard is null)
        {
            return false;
        }

        _iterator = random.OneIn(5) ? null : _iterator;
        _iterator ??= await LocateAsync(_shard);
        try
        {
            var page = await streams.GetRecordsAsync(new GetRecordsRequest { ShardIterator = _iterator, Limit = 1 + random.Next(8) });
            Apply(page);
            return page.Records.Count > 0 || page.NextShardIterator is null;
        }
        catch (ExpiredIteratorException)
        {
            _iterator = null;
            return true;
        }
    }

    private void Apply(GetRecordsResponse page)
    {
        foreach (var record in page.Records)
        {
            Replay.Apply(record);
            _last = record.SequenceNumber;
        }

        _iterator = page.NextShardIterator;
        if (_iterator is null)
        {
            _finished.Add(_shard!);
            (_shard, _last) = (null, null);
        }
    }

    // A shard may be read once the one that it continues is.
    private async Task<string?> FindShardAsync()
    {
        for (string? start = null; ;)
        {
            var request = new DescribeStreamRequest { StreamArn = streamArn, ExclusiveStartShardId = start, Limit = 3 };
            var page = await streams.DescribeStreamAsync(request);
            var next = page.Shards.FirstOrDefault(shard =>
                !_finished.Contains(shard.ShardId) && (shard.ParentShardId is null || _finished.Contains(shard.ParentShardId)));
            if (next is not null || page.LastEvaluatedShardId is null)
            {
                return next?.ShardId;
            }

            start = page.LastEvaluatedShardId;
        }
    }

    private async Task<string> LocateAsync(string shard)
    {
        var request = new GetShardIteratorRequest
        {
            StreamArn = streamArn,
            ShardId = shard,
            ShardIteratorType = _last is null ? ShardIteratorType.TrimHorizon : ShardIteratorType.AfterSequenceNumber,
            SequenceNumber = _last,
        };
        return (await streams.GetShardIteratorAsync(request)).ShardIterator!;
    }
}
