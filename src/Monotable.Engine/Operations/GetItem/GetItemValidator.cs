using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.GetItem;

/// <summary>Checks a GetItem in itself and binds its projection.</summary>
internal static class GetItemValidator
{
    public static BoundProjection? Validate(TextLayer layer, GetItemRequest request)
    {
        CheckConstraints(layer, request);
        if (request is { ProjectionExpression: null, ExpressionAttributeNames: null, AttributesToGet: null, Faults: null })
        {
            return null;
        }

        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", request.AttributesToGet);
        rules.Expression("ProjectionExpression", request.ProjectionExpression, takesValues: false);
        rules.Check(request.ExpressionAttributeNames, null);
        ValueFaults.Check(request.Faults, "key", layer);
        var attributes = RequestExpressions.Legacy(
            layer, request, static request => request.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, null);
        var projection = expressions.Projection(request.ProjectionExpression);
        expressions.CheckUnused();
        ValueFaults.CheckRest(request.Faults, layer);
        return projection ?? attributes;
    }

    private static void CheckConstraints(TextLayer layer, GetItemRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.AttributesToGet(request.AttributesToGet);
        constraints.TableName(request.TableName);
        constraints.NotNull("key", request.Key);
        constraints.ThrowIfAny();
    }
}
