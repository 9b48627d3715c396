using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a moment as <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c> in UTC; its offset is not kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetCodec : IValueCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public DateTimeOffset Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        new(default(DateTimeCodec).Read(ref reader));

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        default(DateTimeCodec).Write(ref writer, value.UtcDateTime);
}
