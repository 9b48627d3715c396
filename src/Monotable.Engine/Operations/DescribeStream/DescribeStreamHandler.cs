using Monotable.Engine.Operations.Streams;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeStream;

/// <summary>Executes DescribeStream: shards in the order of their opening.</summary>
internal static class DescribeStreamHandler
{
    public static StreamDescription Handle(EngineContext context, DescribeStreamRequest request)
    {
        var limit = request.Limit ?? DynamoDbLimits.ShardsPageMax;
        Validate(request, limit);
        var stream = StreamArns.Find(context, request.StreamArn);

        var shards = Select(stream.ShardsAt(context.Now), request).Take(limit + 1).ToList();
        return new()
        {
            StreamArn = stream.Definition.Arn,
            StreamLabel = stream.Definition.Label,
            StreamStatus = StreamArns.StatusOf(context.Storage.Current, stream),
            StreamViewType = stream.Definition.ViewType,
            CreationRequestDateTime = stream.Definition.Created,
            TableName = stream.Table,
            KeySchema = stream.Key.ToSchema(),
            Shards = [.. shards.Take(limit).Select(Describe)],
            LastEvaluatedShardId = shards.Count > limit ? shards[limit - 1].Id : null,
        };
    }

    private static void Validate(DescribeStreamRequest request, int limit)
    {
        var faults = new ConstraintFaults(request.Faults);
        StreamArns.CheckLength(faults, "streamArn", request.StreamArn);
        faults.Range("limit", limit, 1, DynamoDbLimits.ShardsPageMax);
        ShardIds.Check(faults, "exclusiveStartShardId", request.ExclusiveStartShardId);
        ShardIds.Check(faults, "shardFilter.shardId", request.ShardFilter?.ShardId);
        faults.ThrowIfAny();
    }

    private static IEnumerable<ShardSnapshot> Select(IEnumerable<ShardSnapshot> shards, DescribeStreamRequest request)
    {
        if (request.ShardFilter is { ShardId: { } parent })
        {
            shards = shards.Where(shard => string.Equals(shard.Parent, parent, StringComparison.Ordinal));
        }

        if (request.ExclusiveStartShardId is not { } start)
        {
            return shards;
        }

        // The ids ascend, so that a shard that was dropped meanwhile is a place to go on from as well.
        return shards.Where(shard => string.CompareOrdinal(shard.Id, start) > 0);
    }

    private static Shard Describe(ShardSnapshot shard) => new(
        shard.Id,
        new(SequenceNumbers.Format(shard.Start), shard.End is { } end ? SequenceNumbers.Format(end) : null),
        shard.Parent);
}
