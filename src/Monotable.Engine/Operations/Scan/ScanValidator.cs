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

        var segment = ScanSegment.Read(request, layer);
        ReadShape.CheckSelect(request.Select, request.IndexName, request.ProjectionExpression is not null, text => layer.Fault(text));
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var filter = expressions.Condition(request.FilterExpression, "FilterExpression");
        var projection = expressions.Projection(request.ProjectionExpression);
        expressions.CheckUnused();
        return new(table, segment, filter, projection);
    }
}
