using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="short"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int16Codec : IValueCodec<short>
{
    /// <inheritdoc/>
    public short Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (short)Numbers.Integer(ref reader, short.MinValue, short.MaxValue, "short");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, short value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
