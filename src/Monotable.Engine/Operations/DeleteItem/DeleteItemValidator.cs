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
        if (request.ReturnValues is not (ReturnValues.None or ReturnValues.AllOld))
        {
            throw layer.Fault(ServiceTexts.ReturnValuesInvalid);
        }

        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        return new(request.Key)
        {
            Table = table,
            Condition = condition,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }
}
