using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="ushort"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt16Codec : IValueCodec<ushort>
{
    /// <inheritdoc/>
    public ushort Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (ushort)Numbers.Integer(ref reader, ushort.MinValue, ushort.MaxValue, "ushort");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, ushort value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
