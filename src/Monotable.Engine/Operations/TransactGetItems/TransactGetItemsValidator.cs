using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactGetItems;

/// <summary>Checks a TransactGetItems in itself and binds its projections.</summary>
internal static class TransactGetItemsValidator
{
    public static List<BoundGet> Validate(EngineContext context, TransactGetItemsRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.TransactGetItems);
        CheckConstraints(layer, context.Options.Texts, request);
        var gets = new List<BoundGet>(request.TransactItems.Count);
        for (var i = 0; i < request.TransactItems.Count; i++)
        {
            ValueFaults.Check(request.Faults, $"transactItems.{i + 1}.member.get.key", layer);
            gets.Add(Bind(context, request.TransactItems[i], layer));
        }

        ValueFaults.CheckRest(request.Faults, layer);
        return gets;
    }

    private static void CheckConstraints(TextLayer layer, TextEdition edition, TransactGetItemsRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.TransactItems(request.TransactItems, edition);
        if (request.Faults is null)
        {
            for (var i = 0; i < request.TransactItems?.Count; i++)
            {
                constraints.TableName(request.TransactItems[i].TableName, $"transactItems.{i + 1}.member.get.tableName");
            }
        }

        constraints.ThrowIfAny();
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
