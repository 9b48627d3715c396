using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a duration as the number of its ticks of 100 ns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanCodec : IValueCodec<TimeSpan>
{
    /// <inheritdoc/>
    public TimeSpan Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        new(default(Int64Codec).Read(ref reader));

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TimeSpan value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value.Ticks);
}
