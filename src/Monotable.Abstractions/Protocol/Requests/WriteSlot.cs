namespace Monotable.Protocol;

/// <summary>One item that a batch or transaction writes, whatever its type.</summary>
/// <param name="key">The item's primary key, by which an unprocessed write is recognised.</param>
public abstract class WriteSlot(Item key)
{
    /// <summary>Gets the item's primary key.</summary>
    public Item Key { get; } = key;

    /// <summary>Writes the item. The provider may call this again for a retry.</summary>
    /// <typeparam name="TWriter">The provider's format.</typeparam>
    /// <param name="writer">The writer.</param>
    public abstract void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IItemWriter, allows ref struct;
}
