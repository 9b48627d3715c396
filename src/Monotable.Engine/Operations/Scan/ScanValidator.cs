using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Scan;

/// <summary>Checks a Scan in itself and binds its expressions.</summary>
internal static class ScanValidator
{
    public static BoundScan Validate(EngineContext context, ScanRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.Scan);
        var table = context.Reference(request.TableName, layer);
        if (request.Limit < 1)
        {
            throw layer.Fault(ServiceTexts.LimitTooSmall);
        }

        CheckParameters(layer, request);
        var attributes = RequestExpressions.Legacy(layer, () => request.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        var scanFilter = RequestExpressions.Legacy(layer, () => LegacyConditions.Filter(request.ScanFilter, request.ConditionalOperator));
        var segment = ScanSegment.Read(request, layer);
        ReadShape.CheckSelect(request.Select, request.IndexName, ProjectionOf(request), text => layer.Fault(text));
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var filter = expressions.Condition(request.FilterExpression, "FilterExpression");
        var projection = expressions.Projection(request.ProjectionExpression);
        expressions.CheckUnused();
        return new(table, segment, filter ?? scanFilter, projection ?? attributes);
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
