using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Scan;

/// <summary>Executes Scan: a walk over the table or index as it is, without a lock.</summary>
internal static class ScanHandler
{
    public static Page Handle(EngineContext context, ScanRequest request)
    {
        var scan = ScanValidator.Validate(context, request);

        var source = ReadSource.Of(context.Snapshot(scan.Table), request.IndexName);
        if (request.ConsistentRead && source.Index is { IsGlobal: true })
        {
            throw new DynamoDbValidationException(ServiceTexts.ConsistentReadOnGlobalIndex);
        }

        var segment = scan.Segment;
        var start = StartAt(source, segment, request.ExclusiveStartKey);
        ScalarKeys.Check(source.Table.Definition, scan.Filter?.NestedAttributes);
        ScalarKeys.Check(source.Table.Definition, scan.Projection?.NestedAttributes);
        var shape = ReadShape.Of(source, request.Select, scan.Filter, scan.Projection);
        var entries = source.Tree.Ascending(start).TakeWhile(entry => segment.Contains(entry.Key));

        return new PageReader(source, shape, request.Limit, request.ConsistentRead)
            .Read(entries, scan.Table.Text, request.ReturnConsumedCapacity);
    }

    private static Cut StartAt(ReadSource source, ScanSegment segment, Item? startKey)
    {
        if (startKey is null)
        {
            return segment.Start;
        }

        var start = StartKey.Read(source, startKey, isScan: true);
        return segment.Contains(start)
            ? Cut.After(start)
            : throw new DynamoDbValidationException(ServiceTexts.StartKeyOutsideSegment(segment.Number, segment.Total));
    }
}
