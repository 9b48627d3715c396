using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A codec that passes over expired items, as all codecs pass over items of other entities.</summary>
internal sealed class ExpiringCodec<T>(IItemCodec<T> codec, Expiry expiry) : IItemCodec<T>
{
    public Expiry Expiry => expiry;

    /// <summary>Gets the codec that reads expired items too.</summary>
    public IItemCodec<T> Inner => codec;

    /// <inheritdoc/>
    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out T item)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (!expiry.HasPassed(reader))
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
