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

        QueryValidator.CheckPaths(source.Table.Definition, query);
        var range = KeyRange.Of(source.Key, query.KeyCondition.Clauses, request.IndexName);
        range = StartAt(source, range, request);
        QueryValidator.CheckFilter(source.Key, query.Filter, request.QueryFilter is not null);
        ReadShape.CheckFilterProjected(source, query.Filter);
        var shape = ReadShape.Of(source, request.Select, query.Filter, query.Projection);
        var entries = range.Walk(source.Tree, request.ScanIndexForward);

        return new PageReader(source, shape, request.Limit, request.ConsistentRead)
            .Read(entries, query.Table.Text, request.ReturnConsumedCapacity);
    }

    private static KeyRange StartAt(ReadSource source, KeyRange range, QueryRequest request)
    {
        if (request.ExclusiveStartKey is null)
        {
            return range;
        }

        var start = StartKey.Read(source, request.ExclusiveStartKey);
        if (range.Low.IsAfter(start) || !range.High.IsAfter(start))
        {
            throw new DynamoDbValidationException(ServiceTexts.StartKeyOutside);
        }

        return request.ScanIndexForward ? range with { Low = Cut.After(start) } : range with { High = Cut.Before(start) };
    }
}
