using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Query;

/// <summary>Checks a Query in itself and binds its expressions.</summary>
internal static class QueryValidator
{
    public static BoundQuery Validate(EngineContext context, QueryRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.Query);
        var table = context.Reference(request.TableName, layer);
        if (request.Limit < 1)
        {
            throw layer.Fault(ServiceTexts.LimitTooSmall);
        }

        ReadShape.CheckSelect(request.Select, request.IndexName, request.ProjectionExpression is not null, OperationLayers.EnvelopedFault);
        if (request.KeyConditionExpression is null)
        {
            throw layer.Fault(ServiceTexts.KeyConditionMissing);
        }

        var expressions = new RequestExpressions(layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        var filter = expressions.Condition(request.FilterExpression, "FilterExpression");
        var projection = expressions.Projection(request.ProjectionExpression);
        var keyCondition = expressions.KeyCondition(request.KeyConditionExpression);
        expressions.CheckUnused();
        return new(table, keyCondition.Clauses, filter, projection);
    }

    /// <summary>Refuses a filter on a key: what the key condition is for.</summary>
    public static void CheckFilter(KeyShape key, BoundCondition? filter)
    {
        foreach (var name in filter?.AttributeNames ?? [])
        {
            if (key.Contains(name))
            {
                throw new DynamoDbValidationException(ServiceTexts.FilterOnKey(name));
            }
        }
    }
}
