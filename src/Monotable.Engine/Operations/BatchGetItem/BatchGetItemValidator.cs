using Monotable.Engine.Expressions;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>Checks a BatchGetItem in itself and binds its projections.</summary>
internal static class BatchGetItemValidator
{
    public static List<BoundKeys> Validate(EngineContext context, BatchGetItemRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.BatchGetItem);
        if (request.RequestItems.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.EmptyRequestItems);
        }

        const int CountMax = DynamoDbLimits.BatchGetKeysMax;
        foreach (var (name, keys) in request.RequestItems)
        {
            if (keys.Keys.Count == 0)
            {
                throw layer.Fault(ServiceTexts.BatchGetListEmpty(name));
            }

            if (keys.Keys.Count > CountMax)
            {
                throw OperationLayers.EnvelopedFault(ServiceTexts.MemberCount(name, ".Keys", CountMax));
            }
        }

        if (request.RequestItems.Values.Sum(static keys => keys.Keys.Count) > CountMax)
        {
            throw layer.Fault(ServiceTexts.TooManyBatchKeys);
        }

        CheckDistinct(context, request, layer);
        return [.. request.RequestItems.Select(pair => Bind(context, pair.Key, pair.Value, layer))];
    }

    // Before anything is known of the table: two keys that are equal are duplicates even if they do not fit it.
    private static void CheckDistinct(EngineContext context, BatchGetItemRequest request, TextLayer layer)
    {
        var seen = new HashSet<(string, Item)>();
        foreach (var (name, keys) in request.RequestItems)
        {
            var table = context.Reference(name, layer).Name;
            if (!keys.Keys.All(slot => seen.Add((table, slot.Key))))
            {
                throw new DynamoDbValidationException(ServiceTexts.DuplicateKeys);
            }
        }
    }

    private static BoundKeys Bind(EngineContext context, string name, KeysAndAttributes keys, TextLayer layer)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", keys.AttributesToGet);
        rules.Expression("ProjectionExpression", keys.ProjectionExpression, takesValues: false);
        rules.Check(keys.ExpressionAttributeNames, null);
        var attributes = RequestExpressions.Legacy(layer, () => keys.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        var expressions = new RequestExpressions(layer, keys.ExpressionAttributeNames, null);
        var projection = expressions.Projection(keys.ProjectionExpression);
        expressions.CheckUnused();
        return new(name, context.Reference(name, layer), keys, projection ?? attributes);
    }
}
