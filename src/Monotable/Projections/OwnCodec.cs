using System.Diagnostics.CodeAnalysis;
using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads items of one entity, told by their keys where the discriminator is not there.</summary>
internal sealed class OwnCodec<T>(EntryKeys keys, IItemCodec<T> codec) : IItemCodec<T>
{
    /// <inheritdoc/>
    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out T item)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (keys.IsOwn(EntityMapping.KeysOf(reader, keys.Names)))
        {
            return codec.TryRead(ref reader, out item);
        }

        reader.Skip();
        item = default;
        return false;
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, T item)
        where TWriter : struct, IItemWriter, allows ref struct =>
        codec.Write(ref writer, item);
}
