using Monotable.Engine.Model;
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
        var start = request.ExclusiveStartKey is { } startKey ? StartKey.Read(source, startKey, isScan: true) : null;
        ScalarKeys.Check(source.Table.Definition, scan.Filter?.NestedAttributes);
        ScalarKeys.Check(source.Table.Definition, scan.Projection?.NestedAttributes);
        var shape = ReadShape.Of(source, request.Select, scan.Filter, scan.Projection);

        return new PageReader(source, shape, request.Limit, request.ConsistentRead)
            .Read(source.Tree.Walk(StartAt(segment, start), segment.End), scan.Table.Text, request.ReturnConsumedCapacity);
    }

    private static Cut StartAt(ScanSegment segment, EntryKey? start) =>
        start is null ? segment.Start
        : segment.Contains(start) ? Cut.After(start)
        : throw new DynamoDbValidationException(ServiceTexts.StartKeyOutsideSegment(segment.Number, segment.Total));
}
