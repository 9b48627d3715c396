using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="long"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IValueCodec<long>
{
    /// <inheritdoc/>
    public long Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        Numbers.Integer(ref reader, long.MinValue, long.MaxValue, "long");

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, long value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
