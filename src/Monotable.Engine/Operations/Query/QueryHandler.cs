using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Query;

/// <summary>Executes Query: a walk between two cuts of the table or index as it is, without a lock.</summary>
internal static class QueryHandler
{
    public static Page Handle(EngineContext context, QueryRequest request)
    {
        var query = QueryValidator.Validate(context, request);

        var source = ReadSource.Of(context.Snapshot(query.Table), request.IndexName);
        if (request.ConsistentRead && source.Index is { IsGlobal: true })
        {
            throw new DynamoDbValidationException(ServiceTexts.ConsistentReadOnGlobalIndex);
        }

        var start = request.ExclusiveStartKey is { } startKey ? StartKey.Read(source, startKey) : null;
        QueryValidator.CheckPaths(source.Table.Definition, query);
        var range = KeyRange.Of(source.Key, query.KeyCondition.Clauses, request.IndexName);
        if (start is not null)
        {
            CheckStart(source.Key, query.KeyCondition.Clauses, range, start);
        }

        QueryValidator.CheckFilter(source.Key, query.Filter, request.QueryFilter is not null);
        ReadShape.CheckFilterProjected(source, query.Filter);
        var shape = ReadShape.Of(source, request.Select, query.Filter, query.Projection);
        var (low, high) = StartAt(range, start, request.ScanIndexForward);

        return new PageReader(source, shape, request.Limit, request.ConsistentRead)
            .Read(source.Tree.Walk(low, high, request.ScanIndexForward), query.Table.Text, request.ReturnConsumedCapacity);
    }

    private static KeyRange StartAt(KeyRange range, EntryKey? start, bool isForward) =>
        start is null ? range : isForward ? range with { Low = Cut.After(start) } : range with { High = Cut.Before(start) };

    /// <summary>Refuses a start that the conditions exclude. Conditions on what sorts are looked at first, whatever the partition.</summary>
    private static void CheckStart(KeyShape key, IReadOnlyList<KeyClause> clauses, KeyRange range, EntryKey start)
    {
        if (range.Contains(start))
        {
            return;
        }

        if (clauses.Count == key.PartitionCount)
        {
            throw new DynamoDbValidationException(ServiceTexts.StartKeyOutside);
        }

        var inOwnPartition = clauses.Select(clause =>
            key.IndexOf(clause.Attribute) is var place && place < key.PartitionCount ? clause with { First = start[place] } : clause);
        throw new DynamoDbValidationException(KeyRange.Of(key, [.. inOwnPartition], indexName: null).Contains(start)
            ? ServiceTexts.StartKeyOfOtherPartition
            : ServiceTexts.StartKeyOutsideRange);
    }
}
