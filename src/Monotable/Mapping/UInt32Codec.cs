using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="uint"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt32Codec : IValueCodec<uint>
{
    /// <inheritdoc/>
    public uint Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (uint)Numbers.Integer(ref reader, uint.MinValue, uint.MaxValue, "uint");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, uint value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
