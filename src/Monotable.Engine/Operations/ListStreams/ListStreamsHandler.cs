using Monotable.Engine.Operations.Streams;
using Monotable.Engine.Operations.Tables;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.ListStreams;

/// <summary>Executes ListStreams: by ARN.</summary>
internal static class ListStreamsHandler
{
    public static ListStreamsResponse Handle(EngineContext context, ListStreamsRequest request)
    {
        var limit = request.Limit ?? DynamoDbLimits.ListStreamsPageMax;
        var faults = new ConstraintFaults();
        faults.Range("limit", limit, 1, DynamoDbLimits.ListStreamsPageMax);
        faults.TableParameter("tableName", request.TableName);
        StreamArns.CheckLength(faults, "exclusiveStartStreamArn", request.ExclusiveStartStreamArn);
        faults.ThrowIfAny();
        var table = request.TableName is null ? null : TableNames.Read(context, request.TableName);

        var start = request.ExclusiveStartStreamArn;
        var streams = All(context.Storage.Current)
            .Where(stream => table is null || string.Equals(stream.Table, table, StringComparison.Ordinal))
            .Select(static stream => new StreamSummary(stream.Definition.Arn, stream.Table, stream.Definition.Label))
            .OrderBy(static stream => stream.StreamArn, StringComparer.Ordinal)
            .Where(stream => start is null || string.CompareOrdinal(stream.StreamArn, start) > 0)
            .Take(limit + 1)
            .ToList();
        return streams.Count <= limit
            ? new() { Streams = streams }
            : new() { Streams = streams[..limit], LastEvaluatedStreamArn = streams[limit - 1].StreamArn };
    }

    private static IEnumerable<StreamSnapshot> All(DatabaseSnapshot database) =>
        database.Tables.Values.Select(static table => table.Stream).OfType<StreamSnapshot>().Concat(database.ClosedStreams.Values);
}
