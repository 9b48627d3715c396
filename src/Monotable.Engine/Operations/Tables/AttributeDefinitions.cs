using System.Collections.Immutable;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads <c>AttributeDefinitions</c>: the types of key attributes.</summary>
internal static class AttributeDefinitions
{
    public static OrderedDictionary<string, AttributeDefinition> Read(IEnumerable<AttributeDefinition> definitions)
    {
        var byName = new OrderedDictionary<string, AttributeDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (!byName.TryAdd(definition.AttributeName, definition))
            {
                throw new DynamoDbValidationException(ServiceTexts.AttributeTwice(definition.AttributeName));
            }
        }

        return byName;
    }

    /// <summary>Checks that the definitions are exactly those of the attributes that the keys of a table use. The service checks that before it
    /// looks closer at the indexes.</summary>
    public static void CheckExact(OrderedDictionary<string, AttributeDefinition> definitions, CreateTableRequest request)
    {
        var hasIndexes = request.LocalSecondaryIndexes.Count + request.GlobalSecondaryIndexes.Count > 0;
        var used = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var schema in SchemasOf(request))
        {
            CheckDefined(definitions, schema);
            foreach (var element in schema)
            {
                used[element.AttributeName] = true;
            }
        }

        if (used.Count < definitions.Count)
        {
            throw new DynamoDbValidationException(
                hasIndexes
                    ? ServiceTexts.AttributesUnused(ListedNames.OfFullSet([.. definitions.Keys]), ListedNames.OfGrownSet([.. used.Keys]))
                    : ServiceTexts.AttributesNotExact);
        }
    }

    /// <summary>Checks that the attributes of an index's key are defined.</summary>
    public static void CheckDefined(OrderedDictionary<string, AttributeDefinition> definitions, IReadOnlyList<KeySchemaElement> schema)
    {
        string[] undefined = [.. schema.Select(static element => element.AttributeName).Where(name => !definitions.ContainsKey(name))];
        if (undefined.Length > 0)
        {
            throw new DynamoDbValidationException(
                ServiceTexts.KeyUndefined(ListedNames.OfGrownSet(undefined), ListedNames.OfFullSet([.. definitions.Keys])));
        }
    }

    private static IEnumerable<IReadOnlyList<KeySchemaElement>> SchemasOf(CreateTableRequest request) =>
    [
        request.KeySchema,
        .. request.LocalSecondaryIndexes.Select(static index => index.KeySchema),
        .. request.GlobalSecondaryIndexes.Select(static index => index.KeySchema),
    ];

    /// <summary>Lists definitions as they are described: by name.</summary>
    public static ImmutableArray<AttributeDefinition> Sorted(IEnumerable<AttributeDefinition> definitions) =>
        [.. definitions.OrderBy(static definition => definition.AttributeName, StringComparer.Ordinal)];

    /// <summary>Checks that the attributes of a table's key are defined. A key of two has a text of its own.</summary>
    public static void CheckTableKey(OrderedDictionary<string, AttributeDefinition> definitions, IReadOnlyList<KeySchemaElement> schema)
    {
        if (schema.Count == 2 && !schema.All(element => definitions.ContainsKey(element.AttributeName)))
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyPairUndefined);
        }

        CheckDefined(definitions, schema);
    }
}
