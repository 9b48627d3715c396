using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateItem;

/// <summary>Checks an UpdateItem in itself and binds its expressions.</summary>
internal static class UpdateItemValidator
{
    public static UpdateWrite Validate(EngineContext context, UpdateItemRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.UpdateItem);
        var table = context.Reference(request.TableName, layer);
        CheckParameters(layer, request);
        var updates = RequestExpressions.Legacy(layer, () => request.AttributeUpdates is { Count: > 0 } given ? LegacyUpdates.Bind(given) : null);
        var expected = RequestExpressions.Legacy(layer, () => LegacyConditions.Expected(request.Expected, request.ConditionalOperator));
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var update = expressions.Update(request.UpdateExpression);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        return new(request.Key, update ?? updates)
        {
            Table = table,
            Condition = condition ?? expected,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }

    private static void CheckParameters(TextLayer layer, UpdateItemRequest request)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("AttributeUpdates", request.AttributeUpdates);
        rules.Legacy("Expected", request.Expected);
        rules.Legacy("ConditionalOperator", request.ConditionalOperator);
        rules.Expression("UpdateExpression", request.UpdateExpression);
        rules.Expression("ConditionExpression", request.ConditionExpression);
        rules.Check(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
    }
}
