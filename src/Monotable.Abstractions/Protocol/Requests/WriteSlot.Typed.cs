namespace Monotable.Protocol;

/// <summary>One item that a batch or transaction writes as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the codec writes.</typeparam>
/// <param name="key">The item's primary key.</param>
/// <param name="item">The item.</param>
/// <param name="codec">The codec.</param>
public sealed class WriteSlot<T>(Item key, T item, IItemCodec<T> codec) : WriteSlot(key)
{
    /// <summary>Gets the item.</summary>
    public T Item { get; } = item;

    /// <inheritdoc/>
    public override void Write<TWriter>(ref TWriter writer) => codec.Write(ref writer, Item);
}
