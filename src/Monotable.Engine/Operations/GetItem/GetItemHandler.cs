using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetItem;

/// <summary>Executes GetItem: a look-up in the table as it is, without a lock.</summary>
internal static class GetItemHandler
{
    public static GetItemAnswer Handle(EngineContext context, GetItemRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.GetItem);
        var reference = context.Reference(request.TableName, layer);
        var projection = BindProjection(context, request, layer);

        var table = context.Snapshot(reference);
        ScalarKeys.Check(table.Definition, projection?.NestedAttributes);
        var item = table.Find(KeyReader.FromKey(table.Definition.Key, request.Key));

        ConsumedCapacity? consumed = null;
        if (request.ReturnConsumedCapacity != ReturnConsumedCapacity.None)
        {
            var tally = new CapacityTally(reference.Text);
            tally.AddTable(CapacityUnits.OfRead(item?.SizeBytes ?? 0, request.ConsistentRead));
            consumed = tally.ToAnswer(request.ReturnConsumedCapacity);
        }

        return new(item is null || projection is null ? item : projection.Apply(item), consumed);
    }

    private static BoundProjection? BindProjection(EngineContext context, GetItemRequest request, TextLayer layer)
    {
        if (request is { ProjectionExpression: null, ExpressionAttributeNames: null, AttributesToGet: null })
        {
            return null;
        }

        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", request.AttributesToGet);
        rules.Expression("ProjectionExpression", request.ProjectionExpression, takesValues: false);
        rules.Check(request.ExpressionAttributeNames, null);
        if (request.AttributesToGet is { } names)
        {
            return RequestExpressions.Legacy(layer, () => LegacyProjections.Bind(names));
        }

        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, null);
        var projection = expressions.Projection(request.ProjectionExpression);
        expressions.CheckUnused();
        return projection;
    }
}
