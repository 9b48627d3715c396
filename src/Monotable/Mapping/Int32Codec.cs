using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="int"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec : IValueCodec<int>
{
    /// <inheritdoc/>
    public int Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (int)Numbers.Integer(ref reader, int.MinValue, int.MaxValue, "int");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, int value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
