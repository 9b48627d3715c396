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
        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var update = expressions.Update(request.UpdateExpression);
        var condition = expressions.Condition(request.ConditionExpression);
        expressions.CheckUnused();
        return new(request.Key, update)
        {
            Table = table,
            Condition = condition,
            ReturnsItemOnFailure = request.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld,
        };
    }
}
