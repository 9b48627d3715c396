using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.PutItem;

/// <summary>Checks a PutItem in itself and binds its expression.</summary>
internal static class PutItemValidator
{
    public static PutWrite Validate(EngineContext context, PutItemRequest request, Item? given)
    {
        var layer = context.LayerOf(ProviderOperation.PutItem);
        CheckConstraints(layer, request, given);
        var item = given!;
        CheckParameters(layer, request);
        ValueFaults.Check(request.Faults, "item", layer);
        ItemLimits.CheckForm(item, layer);
        if (request.ReturnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw layer.Fault(ServiceTexts.ReturnValuesInvalid);
        }

        ItemLimits.CheckSize(item);
        ValueFaults.Check(request.Faults, "expected", layer);
        var expected = RequestExpressions.Legacy(
            layer, request, static request => LegacyConditions.Expected(request.Expected, request.ConditionalOperator));
        var expressions = new RequestExpressions(
            layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues, request.Faults);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        ValueFaults.CheckRest(request.Faults, layer);
        return new(item)
        {
            Table = context.Reference(request.TableName, layer),
            Condition = condition ?? expected,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }

    private static void CheckConstraints(TextLayer layer, PutItemRequest request, Item? item)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.NotNull("item", item);
        constraints.Enum("conditionalOperator");
        constraints.Entries("expected");
        constraints.Enum("returnValues");
        constraints.Enum("returnItemCollectionMetrics");
        constraints.Enum("returnValuesOnConditionCheckFailure");
        constraints.TableName(request.TableName);
        constraints.ThrowIfAny();
    }

    private static void CheckParameters(TextLayer layer, PutItemRequest request)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("Expected", request.Expected);
        rules.Legacy("ConditionalOperator", request.ConditionalOperator);
        rules.Expression("ConditionExpression", request.ConditionExpression);
        rules.Check(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
    }
}
