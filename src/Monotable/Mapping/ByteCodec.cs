using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="byte"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ByteCodec : IValueCodec<byte>
{
    /// <inheritdoc/>
    public byte Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (byte)Numbers.Integer(ref reader, byte.MinValue, byte.MaxValue, "byte");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, byte value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
