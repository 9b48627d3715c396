using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.UpdateItem;

/// <summary>Checks an UpdateItem in itself and binds its expressions.</summary>
internal static class UpdateItemValidator
{
    public static UpdateWrite Validate(EngineContext context, UpdateItemRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.UpdateItem);
        CheckConstraints(layer, request);
        CheckParameters(layer, request);
        ValueFaults.Check(request.Faults, "key", layer);
        ValueFaults.Check(request.Faults, "attributeUpdates", layer);
        var updates = RequestExpressions.Legacy(
            layer, request, static request => request.AttributeUpdates is { Count: > 0 } given ? LegacyUpdates.Bind(given) : null);
        ValueFaults.Check(request.Faults, "expected", layer);
        var expected = RequestExpressions.Legacy(
            layer, request, static request => LegacyConditions.Expected(request.Expected, request.ConditionalOperator));
        var expressions = new RequestExpressions(
            layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues, request.Faults);
        var update = expressions.Update(request.UpdateExpression);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        ValueFaults.CheckRest(request.Faults, layer);
        if (update?.StatementSizeBytes > DynamoDbLimits.ItemSizeBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.UpdatedItemTooLarge);
        }

        return new(request.Key, update ?? updates)
        {
            Table = context.Reference(request.TableName, layer),
            Condition = condition ?? expected,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }

    private static void CheckConstraints(TextLayer layer, UpdateItemRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.Enum("returnItemCollectionMetrics");
        constraints.Enum("returnValues");
        constraints.NotNull("key", request.Key);
        constraints.Entries("attributeUpdates");
        constraints.Enum("conditionalOperator");
        constraints.Entries("expected");
        constraints.Enum("returnValuesOnConditionCheckFailure");
        constraints.TableName(request.TableName);
        constraints.ThrowIfAny(onlyFirst: layer == TextLayer.Current);
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
