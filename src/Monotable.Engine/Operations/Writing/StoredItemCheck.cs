using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>Checks an item against its table: the size, with the local indexes' entries, and the attributes that are keys of indexes.</summary>
internal static class StoredItemCheck
{
    public static void CheckSize(TableDefinition table, Item item, string text)
    {
        var sizeBytes = (long)item.SizeBytes;
        foreach (var index in table.Indexes)
        {
            sizeBytes += index.IsGlobal ? 0 : index.SizeOf(item);
        }

        if (item.SizeBytes > DynamoDbLimits.ItemSizeBytesMax || sizeBytes > DynamoDbLimits.ItemSizeBytesMax)
        {
            throw new DynamoDbValidationException(text);
        }
    }

    public static void CheckIndexKeys(TableDefinition table, Item item)
    {
        foreach (var index in table.Indexes)
        {
            foreach (var attribute in index.Key.Attributes)
            {
                if (item.TryGetValue(attribute.Name, out var value))
                {
                    CheckIndexKey(index, attribute, value);
                }
            }
        }
    }

    public static void CheckIndexKeysNotEmpty(IndexDefinition index, Item item)
    {
        foreach (var attribute in index.Key.Attributes)
        {
            if (item.TryGetValue(attribute.Name, out var value) && value.Type == attribute.Type && KeyAttribute.IsEmpty(value))
            {
                throw new DynamoDbValidationException(ServiceTexts.IndexKeyEmpty(index.Name, attribute.Name, attribute.Type));
            }
        }
    }

    private static void CheckIndexKey(IndexDefinition index, KeyAttribute attribute, AttributeValue value)
    {
        if (value.Type != attribute.Type)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexKeyTypeMismatch(index.Name, attribute.Name, attribute.Type, value.Type));
        }

        var sizeBytes = ItemSize.Of(value);
        if (sizeBytes > attribute.BytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.IndexKeyTooLong(index.Name, attribute.Name, sizeBytes, attribute.BytesMax));
        }
    }
}
