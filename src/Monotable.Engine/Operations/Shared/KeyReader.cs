using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Reads a primary key: a request's <c>Key</c>, or the key attributes of an item.</summary>
internal static class KeyReader
{
    /// <summary>Reads a <c>Key</c> parameter, which holds the key attributes and nothing else.</summary>
    /// <exception cref="DynamoDbValidationException">It is not a key of the table.</exception>
    public static EntryKey FromKey(KeyShape shape, Item key)
    {
        CheckNotEmpty(shape, key);
        if (key.Count != shape.Count)
        {
            throw new DynamoDbValidationException(ServiceTexts.KeySchemaMismatch);
        }

        var values = new AttributeValue[shape.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var attribute = shape.Attributes[i];
            if (!key.TryGetValue(attribute.Name, out values[i]) || values[i].Type != attribute.Type)
            {
                throw new DynamoDbValidationException(ServiceTexts.KeySchemaMismatch);
            }
        }

        return Make(shape, values);
    }

    /// <summary>Reads the key attributes of an item.</summary>
    /// <exception cref="DynamoDbValidationException">One is missing, or of the wrong type, or cannot be a key.</exception>
    public static EntryKey FromItem(KeyShape shape, Item item)
    {
        var values = new AttributeValue[shape.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var attribute = shape.Attributes[i];
            if (!item.TryGetValue(attribute.Name, out values[i]))
            {
                throw new DynamoDbValidationException(ServiceTexts.MissingKey(attribute.Name));
            }

            if (values[i].Type != attribute.Type)
            {
                throw new DynamoDbValidationException(ServiceTexts.KeyTypeMismatch(attribute.Name, attribute.Type, values[i].Type));
            }
        }

        return Make(shape, values);
    }

    /// <summary>Whether an item has every key attribute, and of its type.</summary>
    public static bool HasKey(KeyShape shape, Item item)
    {
        foreach (var attribute in shape.Attributes)
        {
            if (!item.TryGetValue(attribute.Name, out var value) || value.Type != attribute.Type)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Refuses an empty value in a key attribute: before all that is wrong with a key but an attribute of another type.</summary>
    public static void CheckNotEmpty(KeyShape shape, Item item)
    {
        foreach (var attribute in shape.Attributes)
        {
            if (item.TryGetValue(attribute.Name, out var value) && value.Type == attribute.Type && KeyAttribute.IsEmpty(value))
            {
                throw new DynamoDbValidationException(ServiceTexts.EmptyKey(attribute.Name, attribute.Type));
            }
        }
    }

    private static EntryKey Make(KeyShape shape, AttributeValue[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var attribute = shape.Attributes[i];
            if (KeyAttribute.IsEmpty(values[i]))
            {
                throw new DynamoDbValidationException(ServiceTexts.EmptyKey(attribute.Name, attribute.Type));
            }

            if (ItemSize.Of(values[i]) > attribute.BytesMax)
            {
                throw new DynamoDbValidationException(
                    attribute.Role == KeyType.Hash ? ServiceTexts.PartitionKeyTooLong : ServiceTexts.SortKeyTooLong);
            }
        }

        return new(values, shape.PartitionCount);
    }
}
