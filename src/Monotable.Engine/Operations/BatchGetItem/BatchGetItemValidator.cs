using System.Collections.Immutable;
using Monotable.Engine.Expressions;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.BatchGetItem;

/// <summary>Checks a BatchGetItem in itself and binds its projections.</summary>
internal static class BatchGetItemValidator
{
    private const int CountMax = DynamoDbLimits.BatchGetKeysMax;

    public static List<BoundKeys> Validate(EngineContext context, BatchGetItemRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.BatchGetItem);
        CheckConstraints(layer, context.Options.Texts, request);
        foreach (var (name, keys) in request.RequestItems)
        {
            if (keys.Keys.Count == 0)
            {
                throw layer.Fault(ServiceTexts.BatchGetListEmpty(name));
            }
        }

        if (request.RequestItems.Values.Sum(static keys => keys.Keys.Count) > CountMax)
        {
            throw layer.Fault(ServiceTexts.TooManyBatchKeys);
        }

        List<BoundKeys> bound = [.. request.RequestItems.Select(pair => Bind(context, request.Faults, pair.Key, pair.Value, layer))];
        ValueFaults.CheckRest(request.Faults, layer);
        CheckDistinct(context, request, layer);
        return bound;
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

    private static void CheckConstraints(TextLayer layer, TextEdition edition, BatchGetItemRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Enum("returnConsumedCapacity");
        constraints.NotNull("requestItems", request.RequestItems);
        foreach (var (name, keys) in request.RequestItems ?? ImmutableDictionary<string, KeysAndAttributes>.Empty)
        {
            constraints.Entries($"requestItems.{name}");
            constraints.AttributesToGet(keys.AttributesToGet, $"requestItems.{name}.member.attributesToGet");
            if (keys.Keys.Count > CountMax)
            {
                constraints.Add(edition == TextEdition.May2026
                    ? ServiceTexts.Broken(
                        $"requestItems.{name}.member.keys",
                        ServiceTexts.Spell(keys.Keys.Select(static slot => slot.Key)),
                        ServiceTexts.LengthAtMostRule(CountMax))
                    : ServiceTexts.MemberCount(name, ".Keys", CountMax));
            }
        }

        constraints.ThrowIfAny();
        if (request.RequestItems!.Count == 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.EmptyRequestItems(ProviderOperation.BatchGetItem, edition));
        }
    }

    private static BoundKeys Bind(EngineContext context, RequestFaults? faults, string name, KeysAndAttributes keys, TextLayer layer)
    {
        var table = context.Reference(name, layer);
        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", keys.AttributesToGet);
        rules.Expression("ProjectionExpression", keys.ProjectionExpression, takesValues: false);
        rules.Check(keys.ExpressionAttributeNames, null);
        var attributes = RequestExpressions.Legacy(
            layer, keys, static keys => keys.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        var expressions = new RequestExpressions(layer, keys.ExpressionAttributeNames, null);
        var projection = expressions.Projection(keys.ProjectionExpression);
        expressions.CheckUnused();
        CheckKeys(faults, name, keys, layer);
        return new(name, table, keys, projection ?? attributes);
    }

    private static void CheckKeys(RequestFaults? faults, string name, KeysAndAttributes keys, TextLayer layer)
    {
        for (var i = 0; i < keys.Keys.Count; i++)
        {
            ValueFaults.Check(faults, $"requestItems.{name}.member.keys.{i + 1}.member", layer);
        }
    }
}
