using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Query;

/// <summary>Checks a Query in itself and binds its expressions.</summary>
internal static class QueryValidator
{
    public static BoundQuery Validate(EngineContext context, QueryRequest request)
    {
        var layer = context.LayerOf(ProviderOperation.Query);
        CheckConstraints(layer, request);
        CheckParameters(layer, request);
        ValueFaults.Check(request.Faults, "queryFilter", layer);
        var queryFilter = RequestExpressions.Legacy(
            layer, request, static request => LegacyConditions.Filter(request.QueryFilter, request.ConditionalOperator));
        var attributes = RequestExpressions.Legacy(
            layer, request, static request => request.AttributesToGet is { } names ? LegacyProjections.Bind(names) : null);
        ValueFaults.CheckStartKey(request.Faults, layer);
        ReadShape.CheckSelect(request.Select, request.IndexName, ProjectionOf(request), SelectFault(layer));
        if (request is { KeyConditionExpression: null, KeyConditions: null })
        {
            throw layer.Fault(ServiceTexts.KeyConditionMissing);
        }

        var expressions = new RequestExpressions(
            layer, request.ExpressionAttributeNames, request.ExpressionAttributeValues, request.Faults);
        var filter = expressions.Filter(request.FilterExpression);
        var projection = expressions.Projection(request.ProjectionExpression);
        ValueFaults.Check(request.Faults, "keyConditions", layer);
        if (request.KeyConditionExpression is not null)
        {
            expressions.KeyConditionAsCondition(request.KeyConditionExpression);
        }

        expressions.CheckUnused();
        var keyCondition = request.KeyConditionExpression is { } text
            ? expressions.KeyCondition(text)
            : RequestExpressions.Legacy(layer, request, static request => LegacyKeyConditions.Bind(request.KeyConditions!));
        ValueFaults.CheckRest(request.Faults, layer);
        return new(context.Reference(request.TableName, layer), keyCondition, filter ?? queryFilter, projection ?? attributes);
    }

    /// <summary>Refuses a filter on a key: what the key condition is for.</summary>
    public static void CheckFilter(KeyShape key, BoundCondition? filter, bool isLegacy)
    {
        foreach (var attribute in key.Attributes)
        {
            if (filter?.AttributeNames.Contains(attribute.Name) == true)
            {
                throw new DynamoDbValidationException(isLegacy
                    ? ServiceTexts.LegacyFilterOnKey("QueryFilter", attribute.Name)
                    : ServiceTexts.FilterOnKey(attribute.Name));
            }
        }
    }

    /// <summary>Refuses expressions that look into a key, and a key condition that looks into anything.</summary>
    public static void CheckPaths(TableDefinition table, BoundQuery query)
    {
        ScalarKeys.Check(table, query.KeyCondition.NestedAttributes);
        if (query.KeyCondition.NestedAttributes.Count > 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyConditionNestedAttributes);
        }

        ScalarKeys.Check(table, query.Filter?.NestedAttributes);
        ScalarKeys.Check(table, query.Projection?.NestedAttributes);
    }

    // The one place where Query answers within the envelope.
    private static Func<string, DynamoDbValidationException> SelectFault(TextLayer layer) =>
        layer == TextLayer.Older ? text => layer.Fault(text) : OperationLayers.EnvelopedFault;

    private static void CheckConstraints(TextLayer layer, QueryRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        constraints.Range("limit", request.Limit, 1);
        constraints.Enum("returnConsumedCapacity");
        constraints.AttributesToGet(request.AttributesToGet);
        constraints.Entries("queryFilter");
        constraints.Enum("select");
        constraints.Enum("conditionalOperator");
        constraints.Entries("keyConditions");
        constraints.TableName(request.TableName);
        constraints.IndexName(request.IndexName);
        constraints.ThrowIfAny();
    }

    private static string? ProjectionOf(QueryRequest request) =>
        request.ProjectionExpression is not null ? "ProjectionExpression" : request.AttributesToGet is not null ? "AttributesToGet" : null;

    private static void CheckParameters(TextLayer layer, QueryRequest request)
    {
        var rules = new ParameterRules(layer);
        rules.Legacy("AttributesToGet", request.AttributesToGet);
        rules.Legacy("QueryFilter", request.QueryFilter);
        rules.Legacy("ConditionalOperator", request.ConditionalOperator);

        // KeyConditions may go with a filter or projection expression, though not with the other form of itself.
        rules.Legacy("KeyConditions", request.KeyConditionExpression is null ? null : request.KeyConditions);
        rules.Expression("ProjectionExpression", request.ProjectionExpression, takesValues: false);
        rules.Expression("FilterExpression", request.FilterExpression);
        rules.Expression("KeyConditionExpression", request.KeyConditionExpression);
        rules.Check(request.ExpressionAttributeNames, request.ExpressionAttributeValues);
    }
}
