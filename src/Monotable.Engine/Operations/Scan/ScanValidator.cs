using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Scan;

/// <summary>Checks a Scan in itself and binds its expressions.</summary>
internal static class ScanValidator
{
    public static BoundScan Validate(EngineContext context, ScanRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.Scan);
        CheckConstraints(layer, request);
        CheckParameters(layer, request);
        var attributes = RequestExpressions.Legacy(
            layer, request, static request => request.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        ValueFaults.Check(request.Faults, "scanFilter", layer);
        var scanFilter = RequestExpressions.Legacy(
            layer, request, static request => LegacyConditions.Filter(request.ScanFilter, request.ConditionalOperator));
        ValueFaults.CheckStartKey(request.Faults, layer);
        var segment = ScanSegment.Read(request, layer);
        ReadShape.CheckSelect(request.Select, request.IndexName, ProjectionOf(request), text => layer.Fault(text));
        var expressions = new RequestExpressions(
            layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues, request.Faults);
        var filter = expressions.Filter(request.FilterExpression);
        var projection = expressions.Projection(request.ProjectionExpression);
        expressions.CheckUnused();
        ValueFaults.CheckRest(request.Faults, layer);
        return new(context.Reference(request.TableName, layer), segment, filter ?? scanFilter, projection ?? attributes);
    }

    private static void CheckConstraints(TextLayer layer, ScanRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Range("limit", request.Limit, 1);
        constraints.Enum("returnConsumedCapacity");
        constraints.AttributesToGet(request.AttributesToGet);
        constraints.Range("segment", request.Segment, 0, DynamoDbLimits.ScanSegmentsMax - 1);
        constraints.Enum("select");
        constraints.Entries("scanFilter");
        constraints.Enum("conditionalOperator");
        constraints.Range("totalSegments", request.TotalSegments, 1, DynamoDbLimits.ScanSegmentsMax);
        constraints.TableName(request.TableName);
        constraints.IndexName(request.IndexName);
        constraints.ThrowIfAny();
    }

    private static string? ProjectionOf(ScanRequest request) =>
        request.ProjectionExpression is not null ? "ProjectionExpression" : request.AttributesToGet is not null ? "AttributesToGet" : null;

    private static void CheckParameters(TextLayer layer, ScanRequest request)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", request.AttributesToGet);
        rules.Legacy("ScanFilter", request.ScanFilter);
        rules.Legacy("ConditionalOperator", request.ConditionalOperator);
        rules.Expression("ProjectionExpression", request.ProjectionExpression, takesValues: false);
        rules.Expression("FilterExpression", request.FilterExpression);
        rules.Check(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
    }
}
