using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.DeleteItem;

/// <summary>Checks a DeleteItem in itself and binds its expression.</summary>
internal static class DeleteItemValidator
{
    public static DeleteWrite Validate(EngineContext context, DeleteItemRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.DeleteItem);
        CheckConstraints(layer, request);
        CheckParameters(layer, request);
        ValueFaults.Check(request.Faults, "key", layer);
        if (request.ReturnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw layer.Fault(ServiceTexts.ReturnValuesInvalid);
        }

        ValueFaults.Check(request.Faults, "expected", layer);
        var expected = RequestExpressions.Legacy(
            layer, request, static request => LegacyConditions.Expected(request.Expected, request.ConditionalOperator));
        var expressions = new RequestExpressions(
            layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues, request.Faults);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        ValueFaults.CheckRest(request.Faults, layer);
        return new(request.Key)
        {
            Table = context.Reference(request.TableName, layer),
            Condition = condition ?? expected,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }

    private static void CheckConstraints(TextLayer layer, DeleteItemRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.Enum("returnValues");
        constraints.Enum("returnItemCollectionMetrics");
        constraints.NotNull("key", request.Key);
        constraints.Enum("conditionalOperator");
        constraints.Entries("expected");
        constraints.Enum("returnValuesOnConditionCheckFailure");
        constraints.TableName(request.TableName);
        constraints.ThrowIfAny();
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
