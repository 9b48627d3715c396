using Monotable.Engine.Operations.Streams;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetRecords;

/// <summary>Executes GetRecords: up to 1,000 records or 1 MB, in order.</summary>
internal static class GetRecordsHandler
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(DynamoDbLimits.ShardIteratorMinutes);

    public static GetRecordsResponse Handle(EngineContext context, GetRecordsRequest request)
    {
        var limit = request.Limit ?? DynamoDbLimits.StreamRecordsMax;
        var faults = new ConstraintFaults(request.Faults);
        faults.Length("shardIterator", request.ShardIterator, 1, ShardIterators.LengthMax);
        faults.Range("limit", limit, 1, DynamoDbLimits.StreamRecordsMax);
        faults.ThrowIfAny();
        var iterator = ShardIterators.Parse(request.ShardIterator);
        var now = context.Now;
        if (iterator.Issued + Lifetime < now)
        {
            throw new ExpiredIteratorException(ServiceTexts.IteratorExpired);
        }

        var shard = Find(StreamArns.Find(context, iterator.StreamArn), iterator, now);
        var changes = shard.Since(StreamSnapshot.HorizonAt(now));
        var (records, next) = Read(changes, iterator.Next, limit);
        var isAtEnd = shard.End is not null && (changes.IsEmpty || changes[^1].Sequence < next);
        return new()
        {
            Records = records,
            NextShardIterator = isAtEnd
                ? null
                : (iterator with { Next = next, IsHorizon = iterator.IsHorizon && records.Count == 0, Issued = now }).ToString(),
        };
    }

    private static ShardSnapshot Find(StreamSnapshot stream, ShardIterators iterator, DateTimeOffset now)
    {
        var shard = stream.ShardsAt(now).FirstOrDefault(shard => string.Equals(shard.Id, iterator.ShardId, StringComparison.Ordinal));
        if (shard is null || (!iterator.IsHorizon && shard.IsTrimmed(iterator.Next, StreamSnapshot.HorizonAt(now))))
        {
            throw new TrimmedDataAccessException(ServiceTexts.DataTrimmed);
        }

        return shard;
    }

    private static (List<StreamRecord> Records, long Next) Read(ReadOnlySpan<LoggedChange> changes, long next, int limit)
    {
        var records = new List<StreamRecord>();
        var sizeBytes = 0L;
        for (var i = FirstFrom(changes, next); i < changes.Length && records.Count < limit; i++)
        {
            sizeBytes += changes[i].Record.SizeBytes;
            if (sizeBytes > DynamoDbLimits.StreamRecordsBytesMax && records.Count > 0)
            {
                break;
            }

            records.Add(changes[i].Record);
            next = changes[i].Sequence + 1;
        }

        return (records, next);
    }

    private static int FirstFrom(ReadOnlySpan<LoggedChange> changes, long sequence)
    {
        var (low, high) = (0, changes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = changes[middle].Sequence < sequence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
