namespace Monotable.Protocol;

/// <summary>One write of a BatchWriteItem: the put of an item or the delete of a key.</summary>
public sealed class WriteRequest
{
    private WriteRequest(Item key, WriteSlot? put)
    {
        Key = key;
        Put = put;
    }

    /// <summary>Gets the primary key of the item.</summary>
    public Item Key { get; }

    /// <summary>Gets the item to put; <see langword="null"/> for a delete.</summary>
    public WriteSlot? Put { get; }

    /// <summary>Makes a put.</summary>
    /// <param name="slot">The item.</param>
    public static WriteRequest PutItem(WriteSlot slot) => new(slot.Key, slot);

    /// <summary>Makes a delete.</summary>
    /// <param name="key">The item's primary key.</param>
    public static WriteRequest DeleteItem(Item key) => new(key, null);
}
