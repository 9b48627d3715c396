using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads key schemas whose attributes are defined.</summary>
internal static class KeySchemas
{
    /// <summary>Checks the key of a table or local index: one partition key, and at most one sort key after it.</summary>
    public static void CheckPair(IReadOnlyList<KeySchemaElement> schema)
    {
        if (schema.Count == 2 && string.Equals(schema[0].AttributeName, schema[1].AttributeName, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.KeySameName);
        }

        CheckFirst(schema);
        if (schema.Count == 2 && schema[1].KeyType != KeyType.Range)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeySecondNotRange);
        }
    }

    /// <summary>Checks the key of a global index: one to four partition keys, then none to four sort keys.</summary>
    public static void CheckMulti(IReadOnlyList<KeySchemaElement> schema)
    {
        CheckFirst(schema);
        if (schema.DistinctBy(static element => element.AttributeName).Count() != schema.Count)
        {
            throw new DynamoDbValidationException(schema.Count == 2 ? ServiceTexts.KeySameName : ServiceTexts.KeyNameTwice);
        }

        var hashCount = schema.Count(static element => element.KeyType == KeyType.Hash);
        if (schema.Take(hashCount).Any(static element => element.KeyType == KeyType.Range))
        {
            throw new DynamoDbValidationException(ServiceTexts.HashAfterRange);
        }

        if (hashCount > DynamoDbLimits.GlobalIndexKeyAttributesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyTooMany("HASH"));
        }

        if (schema.Count - hashCount > DynamoDbLimits.GlobalIndexKeyAttributesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyTooMany("RANGE"));
        }
    }

    /// <summary>Gives each attribute of a key its type.</summary>
    public static KeyShape Shape(IEnumerable<KeySchemaElement> schema, OrderedDictionary<string, AttributeDefinition> attributes) =>
        new(schema.Select(element => new KeyAttribute(element.AttributeName, attributes[element.AttributeName].AttributeType, element.KeyType)));

    private static void CheckFirst(IReadOnlyList<KeySchemaElement> schema)
    {
        if (schema[0].KeyType != KeyType.Hash)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeyFirstNotHash);
        }
    }
}
