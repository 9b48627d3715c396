using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="sbyte"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SByteCodec : IValueCodec<sbyte>
{
    /// <inheritdoc/>
    public sbyte Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (sbyte)Numbers.Integer(ref reader, sbyte.MinValue, sbyte.MaxValue, "sbyte");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, sbyte value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
