namespace Monotable.Protocol;

/// <summary>One item that a batch or transaction reads: its key, and the place its entity is materialised into, whatever its type.</summary>
/// <param name="key">The item's primary key.</param>
public abstract class ReadSlot(Item key)
{
    /// <summary>Gets the item's primary key.</summary>
    public Item Key { get; } = key;

    /// <summary>Gets whether an item of the slot's entity was read.</summary>
    public bool Found { get; protected set; }

    /// <summary>Reads the item that was found under the key. The provider calls this once per item found.</summary>
    /// <typeparam name="TReader">The provider's format.</typeparam>
    /// <param name="reader">The reader, before the item's map.</param>
    public abstract void Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct;
}
