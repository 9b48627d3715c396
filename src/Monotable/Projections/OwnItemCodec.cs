using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads items of one entity, told by their keys where the discriminator is not there.</summary>
internal sealed class OwnItemCodec(Func<Item, bool> isOwn) : IItemCodec<Item>
{
    /// <inheritdoc/>
    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Item item)
        where TReader : struct, IItemReader, allows ref struct =>
        ItemCodec.Instance.TryRead(ref reader, out item) && isOwn(item);

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Item item)
        where TWriter : struct, IItemWriter, allows ref struct =>
        ItemCodec.Instance.Write(ref writer, item);
}
