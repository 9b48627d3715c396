using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads key schemas.</summary>
internal static class KeySchemas
{
    /// <summary>Checks the key of a table or local index: one partition key, and at most one sort key after it.</summary>
    public static void CheckPair(IReadOnlyList<KeySchemaElement> schema)
    {
        CheckHash(schema);
        if (schema.Count(static element => element.KeyType == KeyType.Hash) > 1)
        {
            throw new DynamoDbValidationException(ServiceTexts.TooManyHashKeys);
        }

        if (schema[0].KeyType != KeyType.Hash)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyOrder);
        }

        CheckDistinct(schema);
    }

    /// <summary>Checks the key of a global index: one to four partition keys, then none to four sort keys.</summary>
    public static void CheckMulti(string index, IReadOnlyList<KeySchemaElement> schema)
    {
        CheckHash(schema);
        var hashes = schema.TakeWhile(static element => element.KeyType == KeyType.Hash).Count();
        if (schema.Skip(hashes).Any(static element => element.KeyType == KeyType.Hash))
        {
            throw new DynamoDbValidationException(ServiceTexts.GlobalIndexHashAfterRange);
        }

        const int CountMax = DynamoDbLimits.GlobalIndexKeyAttributesMax;
        if (hashes > CountMax || schema.Count - hashes > CountMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.GlobalIndexKeyCount(index, hashes > CountMax ? "HASH" : "RANGE", CountMax));
        }

        CheckDistinct(schema);
    }

    /// <summary>Gives each attribute of a key its type.</summary>
    public static KeyShape Shape(IEnumerable<KeySchemaElement> schema, OrderedDictionary<string, AttributeDefinition> attributes) =>
        new(schema.Select(element => attributes.TryGetValue(element.AttributeName, out var definition)
            ? new KeyAttribute(element.AttributeName, definition.AttributeType, element.KeyType)
            : throw new DynamoDbValidationException(ServiceTexts.KeyUndefined(element.AttributeName, attributes.Keys))));

    private static void CheckHash(IReadOnlyList<KeySchemaElement> schema)
    {
        if (!schema.Any(static element => element.KeyType == KeyType.Hash))
        {
            throw new DynamoDbValidationException(ServiceTexts.NoHashKey);
        }
    }

    private static void CheckDistinct(IReadOnlyList<KeySchemaElement> schema)
    {
        if (schema.DistinctBy(static element => element.AttributeName).Count() != schema.Count)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyTwice);
        }
    }
}
