using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.PutItem;

/// <summary>Checks a PutItem in itself and binds its expression.</summary>
internal static class PutItemValidator
{
    public static PutWrite Validate(EngineContext context, PutItemRequest request, Item item)
    {
        var layer = OperationLayers.Of(ProviderOperation.PutItem);
        var table = context.Reference(request.TableName, layer);
        if (request.ReturnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw layer.Fault(ServiceTexts.ReturnValuesInvalid);
        }

        ItemLimits.CheckForm(item, layer);
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        return new(item)
        {
            Table = table,
            Condition = condition,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }
}
