using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Makes keys of a template that is one part alone: such keys keep the part's own type. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredKey
{
    /// <summary>Makes a partition key: a number, or 1 to 2,048 bytes.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The part.</param>
    /// <param name="entity">The entity's name, for the message.</param>
    /// <param name="keyName">The key attribute's name, for the message.</param>
    /// <exception cref="KeyException">The key is empty or too long.</exception>
    public static AttributeValue Partition<T, TCodec>(T value, string entity, string keyName)
        where TCodec : struct, IValueCodec<T>
    {
        var key = Stored<T, TCodec>(value, entity, keyName);
        return key.Type switch
        {
            AttributeType.String => KeyLimits.CheckPartition(key.AsString(), entity, keyName),
            AttributeType.Binary => CheckBinary(key, DynamoDbLimits.PartitionKeyBytesMax, entity, keyName),
            _ => key,
        };
    }

    /// <summary>Makes a sort key: a number, or 1 to 1,024 bytes.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The part.</param>
    /// <param name="entity">The entity's name, for the message.</param>
    /// <param name="keyName">The key attribute's name, for the message.</param>
    /// <exception cref="KeyException">The key is empty or too long.</exception>
    public static AttributeValue Sort<T, TCodec>(T value, string entity, string keyName)
        where TCodec : struct, IValueCodec<T>
    {
        var key = Stored<T, TCodec>(value, entity, keyName);
        return key.Type switch
        {
            AttributeType.String => KeyLimits.CheckSort(key.AsString(), entity, keyName),
            AttributeType.Binary => CheckBinary(key, DynamoDbLimits.SortKeyBytesMax, entity, keyName),
            _ => key,
        };
    }

    /// <summary>Reads a part back.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="key">The primary key.</param>
    /// <param name="keyName">The key attribute's name.</param>
    /// <param name="value">The part.</param>
    /// <returns>Whether the key holds such a part.</returns>
    public static bool TryRead<T, TCodec>(Item key, string keyName, [MaybeNullWhen(false)] out T value)
        where TCodec : struct, IValueCodec<T>
    {
        value = default;
        if (!key.TryGetValue(keyName, out var stored))
        {
            return false;
        }

        try
        {
            value = StoredValue.Read<T, TCodec>(stored);
            return true;
        }
        catch (ItemMappingException)
        {
            return false;
        }
    }

    /// <summary>Gets a key's text.</summary>
    /// <param name="key">The primary key.</param>
    /// <param name="keyName">The key attribute's name.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether the key has such an attribute and it is a string.</returns>
    public static bool TryGetText(Item key, string keyName, out string text)
    {
        var found = key.TryGetValue(keyName, out var value) && value.Type == AttributeType.String;
        text = found ? value.AsString() : "";
        return found;
    }

    private static AttributeValue Stored<T, TCodec>(T value, string entity, string keyName)
        where TCodec : struct, IValueCodec<T>
    {
        try
        {
            return StoredValue.Of<T, TCodec>(value);
        }
        catch (ItemMappingException exception)
        {
            throw new KeyException($"Key '{keyName}' of entity '{entity}': {exception.Message}", exception);
        }
    }

    private static AttributeValue CheckBinary(AttributeValue key, int bytesMax, string entity, string keyName) => key.AsBinary().Length switch
    {
        0 => throw new KeyException($"Key '{keyName}' of entity '{entity}' is empty, which DynamoDB refuses. Set the member that feeds it."),
        var length when length > bytesMax => throw new KeyException(
            $"Key '{keyName}' of entity '{entity}' has {length} bytes, but DynamoDB allows {bytesMax}. Shorten the member that feeds it."),
        _ => key,
    };
}
