using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Reading;

/// <summary>Reads an <c>ExclusiveStartKey</c>: exactly the attributes of the table's key and of the index's.</summary>
internal static class StartKey
{
    /// <summary>Reads the key into the place of the entry it means; the entry need not exist any more.</summary>
    /// <param name="source">What is read.</param>
    /// <param name="key">The key.</param>
    /// <param name="isScan">Whether a Scan reads: it says of a table's key how it is wrong.</param>
    /// <exception cref="DynamoDbValidationException">It is not a key of the table or index.</exception>
    public static EntryKey Read(ReadSource source, Item key, bool isScan = false)
    {
        var tableKey = source.Table.Definition.Key;
        var attributes = source.Index is null ? tableKey.Attributes : [.. source.Key.Attributes, .. tableKey.Attributes];
        var values = new AttributeValue[attributes.Length];
        if (key.Count != attributes.DistinctBy(static attribute => attribute.Name).Count())
        {
            throw WrongShape(source, isScan);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!key.TryGetValue(attributes[i].Name, out values[i]))
            {
                throw WrongShape(source, isScan);
            }

            Check(attributes[i], values[i]);
        }

        return new(values, source.Key.PartitionCount);
    }

    private static DynamoDbValidationException WrongShape(ReadSource source, bool isScan) => new(
        isScan && source.Index is null ? ServiceTexts.StartKeyFault(ServiceTexts.KeySchemaMismatch) : ServiceTexts.StartKeyInvalid);

    private static void Check(KeyAttribute attribute, AttributeValue value)
    {
        if (value.Type != attribute.Type)
        {
            throw new DynamoDbValidationException(ServiceTexts.StartKeyFault(ServiceTexts.KeySchemaMismatch));
        }

        if (KeyAttribute.IsEmpty(value))
        {
            throw new DynamoDbValidationException(ServiceTexts.StartKeyFault(ServiceTexts.EmptyKey(attribute.Name, attribute.Type)));
        }

        if (!attribute.Admits(value))
        {
            throw new DynamoDbValidationException(ServiceTexts.StartKeyFault(
                attribute.Role == KeyType.Hash ? ServiceTexts.PartitionKeyTooLong : ServiceTexts.SortKeyTooLong));
        }
    }
}
