using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>
/// Executes a SELECT: a walk through each of the partitions that its WHERE clause names, or through everything, and the clause as the filter.
/// </summary>
internal static class SelectReader
{
    public static SelectAnswer Read(EngineContext context, SelectPlan plan, ExecuteStatementRequest request)
    {
        var table = context.Snapshot(plan.Table);
        SelectCheck.OrderNeedsCondition(plan);
        if (plan.IndexName is not null && table.Definition.FindIndex(plan.IndexName) is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.StatementIndexNotFound);
        }

        var source = ReadSource.Of(table, plan.IndexName);
        if (request.ConsistentRead && source.Index is { IsGlobal: true })
        {
            throw new DynamoDbValidationException(ServiceTexts.StatementConsistentRead);
        }

        var partitions = PartitionSelection.Of(source.Key, plan.Condition);
        SelectCheck.KeyTypes(plan.Condition, source, isScan: partitions is null);
        SelectCheck.OrderNeedsPartitions(plan, partitions);
        SelectCheck.Paths(plan, table.Definition);
        var shape = SelectCheck.Shape(plan, source, isScan: partitions is null);
        var tokens = new NextTokens(request.Statement, request.Parameters);
        var start = request.NextToken is { } token ? StartKey.Read(source, tokens.Read(token)) : null;
        var entries = partitions is null ? Scan(source, start) : Query(source, plan, partitions, start);
        SelectCheck.OrderNeedsKeys(plan, source.Key);
        var limit = partitions is { IsListed: true }
            ? Math.Min(request.Limit ?? DynamoDbLimits.InPageItemsMax, DynamoDbLimits.InPageItemsMax)
            : request.Limit;

        var page = new PageReader(source, shape, limit, request.ConsistentRead)
            .Read(entries, plan.Table.Text, request.ReturnConsumedCapacity);
        return new(page, page.LastEvaluatedKey is { } last ? tokens.Write(last) : null);
    }

    private static IEnumerable<Entry> Scan(ReadSource source, EntryKey? start) =>
        source.Tree.Between(start is null ? Cut.Start : Cut.After(start), Cut.End);

    private static IEnumerable<Entry> Query(ReadSource source, SelectPlan plan, PartitionSelection partitions, EntryKey? start)
    {
        var bounds = new SortBounds(source, plan.Condition);
        var isForward = !IsDescending(plan, source.Key.Attributes.Skip(source.Key.PartitionCount));
        var ranges = Ordered(plan, source.Key, partitions.Keys).ConvertAll(partition => (Partition: partition, Range: bounds.Of(partition)));
        if (start is not null)
        {
            var place = ranges.FindIndex(range => range.Partition.AsSpan().SequenceEqual(start.ToArray().AsSpan(0, range.Partition.Length)));
            ranges.RemoveRange(0, Math.Max(0, place));
            ranges[0] = (ranges[0].Partition, isForward
                ? ranges[0].Range with { Low = Cut.After(start) }
                : ranges[0].Range with { High = Cut.Before(start) });
        }

        return ranges.SelectMany(range => source.Tree.Between(range.Range.Low, range.Range.High, isForward));
    }

    private static List<AttributeValue[]> Ordered(SelectPlan plan, KeyShape key, IReadOnlyList<AttributeValue[]> partitions)
    {
        var ordered = partitions.ToList();
        if (plan.Order.Any(order => order.Attribute is { } attribute && key.IndexOf(attribute) < key.PartitionCount))
        {
            ordered.Sort(static (one, other) => Compare(one, other));
            if (IsDescending(plan, key.Attributes.Take(key.PartitionCount)))
            {
                ordered.Reverse();
            }
        }

        return ordered;
    }

    private static bool IsDescending(SelectPlan plan, IEnumerable<KeyAttribute> attributes) => plan.Order
        .Where(order => attributes.Any(attribute => string.Equals(attribute.Name, order.Attribute, StringComparison.Ordinal)))
        .Select(static order => order.IsDescending)
        .FirstOrDefault();

    private static int Compare(AttributeValue[] one, AttributeValue[] other)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < one.Length; i++)
        {
            order = AttributeOrder.Compare(one[i], other[i]);
        }

        return order;
    }
}
