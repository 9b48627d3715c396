namespace Monotable.Protocol;

/// <summary>One item that a batch or transaction reads as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the codec reads.</typeparam>
/// <param name="key">The item's primary key.</param>
/// <param name="codec">The codec.</param>
public sealed class ReadSlot<T>(Item key, IItemCodec<T> codec) : ReadSlot(key)
{
    /// <summary>Gets the item, if <see cref="ReadSlot.Found"/>.</summary>
    public T? Value { get; private set; }

    /// <inheritdoc/>
    public override void Read<TReader>(ref TReader reader)
    {
        Found = codec.TryRead(ref reader, out var value);
        Value = value;
    }
}
