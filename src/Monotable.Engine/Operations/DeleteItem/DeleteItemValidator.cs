using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DeleteItem;

/// <summary>Checks a DeleteItem in itself and binds its expression.</summary>
internal static class DeleteItemValidator
{
    public static DeleteWrite Validate(EngineContext context, DeleteItemRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.DeleteItem);
        var table = context.Reference(request.TableName, layer);
        CheckParameters(layer, request);
        if (request.ReturnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw layer.Fault(ServiceTexts.ReturnValuesInvalid);
        }

        var expected = RequestExpressions.Legacy(layer, () => LegacyConditions.Expected(request.Expected, request.ConditionalOperator));
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        return new(request.Key)
        {
            Table = table,
            Condition = condition ?? expected,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }

    private static void CheckParameters(TextLayer layer, DeleteItemRequest request)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("Expected", request.Expected);
        rules.Legacy("ConditionalOperator", request.ConditionalOperator);
        rules.Expression("ConditionExpression", request.ConditionExpression);
        rules.Check(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
    }
}
