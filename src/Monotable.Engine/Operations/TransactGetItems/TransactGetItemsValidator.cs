using Monotable.Engine.Expressions;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactGetItems;

/// <summary>Checks a TransactGetItems in itself and binds its projections.</summary>
internal static class TransactGetItemsValidator
{
    public static List<BoundGet> Validate(EngineContext context, TransactGetItemsRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.TransactGetItems);
        if (request.TransactItems.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TransactionItemsEmpty);
        }

        if (request.TransactItems.Count > DynamoDbLimits.TransactionActionsMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TransactionItemsMany(DynamoDbLimits.TransactionActionsMax));
        }

        return [.. request.TransactItems.Select(get => Bind(context, get, layer))];
    }

    private static BoundGet Bind(EngineContext context, TransactGetItem get, TextLayer layer)
    {
        var rules = new ParameterRules(layer);
        rules.Expression("ProjectionExpression", get.ProjectionExpression, takesValues: false);
        rules.Check(get.ExpressionAttributeNames, null);
        var expressions = new RequestExpressions(layer, get.ExpressionAttributeNames, null);
        var projection = expressions.Projection(get.ProjectionExpression);
        expressions.CheckUnused();
        return new(context.Reference(get.TableName, layer), get.Slot, projection);
    }
}
