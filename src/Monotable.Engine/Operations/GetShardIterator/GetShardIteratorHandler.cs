using Monotable.Engine.Operations.Streams;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetShardIterator;

/// <summary>Executes GetShardIterator.</summary>
internal static class GetShardIteratorHandler
{
    private const int SequenceNumberLengthMin = 21;
    private const int SequenceNumberLengthMax = 40;

    public static GetShardIteratorResponse Handle(EngineContext context, GetShardIteratorRequest request)
    {
        Validate(request);
        var stream = StreamArns.Find(context, request.StreamArn);
        var now = context.Now;
        var shard = stream.ShardsAt(now).FirstOrDefault(shard => string.Equals(shard.Id, request.ShardId, StringComparison.Ordinal))
            ?? throw new ResourceNotFoundException(ServiceTexts.ShardNotFound);

        var isHorizon = request.ShardIteratorType == ShardIteratorType.TrimHorizon;
        var next = request.ShardIteratorType switch
        {
            ShardIteratorType.TrimHorizon => shard.Start,
            ShardIteratorType.Latest => shard.End + 1 ?? stream.Next,
            var type => Locate(shard, request.SequenceNumber!, now) + (type == ShardIteratorType.AfterSequenceNumber ? 1 : 0),
        };
        return new(new ShardIterators(request.StreamArn, shard.Id, next, isHorizon, now).ToString());
    }

    private static void Validate(GetShardIteratorRequest request)
    {
        var faults = new ConstraintFaults(request.Faults);
        StreamArns.CheckLength(faults, "streamArn", request.StreamArn);
        ShardIds.Check(faults, "shardId", request.ShardId);
        faults.Length("sequenceNumber", request.SequenceNumber, SequenceNumberLengthMin, SequenceNumberLengthMax);
        faults.ThrowIfAny();
        var needsNumber = request.ShardIteratorType is ShardIteratorType.AtSequenceNumber or ShardIteratorType.AfterSequenceNumber;
        if (needsNumber != request.SequenceNumber is not null)
        {
            throw new DynamoDbValidationException(needsNumber ? ServiceTexts.SequenceNumberMissing : ServiceTexts.SequenceNumberUnwanted);
        }
    }

    private static long Locate(ShardSnapshot shard, string number, DateTimeOffset now)
    {
        if (!SequenceNumbers.TryParse(number, out var sequence) || sequence < shard.Start || sequence > (shard.End ?? long.MaxValue))
        {
            throw new DynamoDbValidationException(ServiceTexts.InvalidSequenceNumber);
        }

        return shard.IsTrimmed(sequence, StreamSnapshot.HorizonAt(now))
            ? throw new TrimmedDataAccessException(ServiceTexts.DataTrimmed)
            : sequence;
    }
}
