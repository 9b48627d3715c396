using System.ComponentModel;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>Checks whole string keys against DynamoDB's limits before they are sent. Generated code calls it.</summary>
/// <remarks>Source: the AWS documentation of quotas and naming rules; key values may not be empty and are limited in UTF-8 bytes.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyLimits
{
    /// <summary>Checks a partition key: 1 to 2,048 bytes of UTF-8.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="entity">The entity's name, for the message.</param>
    /// <param name="keyName">The key attribute's name, for the message.</param>
    /// <returns>The key.</returns>
    /// <exception cref="KeyException">The key is empty, too long, or holds a surrogate without its partner.</exception>
    public static string CheckPartition(string key, string entity, string keyName) =>
        Check(key, "Partition", DynamoDbLimits.PartitionKeyBytesMax, entity, keyName);

    /// <summary>Checks a sort key: 1 to 1,024 bytes of UTF-8.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="entity">The entity's name, for the message.</param>
    /// <param name="keyName">The key attribute's name, for the message.</param>
    /// <returns>The key.</returns>
    /// <exception cref="KeyException">The key is empty, too long, or holds a surrogate without its partner.</exception>
    public static string CheckSort(string key, string entity, string keyName) =>
        Check(key, "Sort", DynamoDbLimits.SortKeyBytesMax, entity, keyName);

    private static string Check(string key, string kind, int bytesMax, string entity, string keyName)
    {
        if (key.Length == 0)
        {
            throw new KeyException(
                $"{kind} key '{keyName}' of entity '{entity}' is empty, which DynamoDB refuses. "
                + "Set the members that feed it, or add a literal to its template.");
        }

        if (KeyText.IndexOfLoneSurrogate(key) >= 0)
        {
            throw new KeyException(
                $"{kind} key '{keyName}' of entity '{entity}' holds a surrogate without its partner, which UTF-8 cannot represent. "
                + "Remove it from the value or replace it by U+FFFD.");
        }

        // A UTF-16 unit is at most three bytes, so short keys need no count.
        if (key.Length > bytesMax / 3 && Encoding.UTF8.GetByteCount(key) is var bytes && bytes > bytesMax)
        {
            throw new KeyException(
                $"{kind} key '{keyName}' of entity '{entity}' has {bytes} bytes in UTF-8, but DynamoDB allows {bytesMax}. "
                + "Limit the length of the members that feed it; in string parts each character up to U+0024 takes three bytes.");
        }

        return key;
    }
}
