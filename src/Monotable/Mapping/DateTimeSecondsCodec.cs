using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores a time as a number of whole seconds since 1970, rounded down, and reads it back in UTC; a time of unspecified kind is refused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeSecondsCodec : IValueCodec<DateTime>
{
    /// <inheritdoc/>
    public DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        default(DateTimeOffsetSecondsCodec).Read(ref reader).UtcDateTime;

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        default(DateTimeOffsetSecondsCodec).Write(
            ref writer,
            value.Kind == DateTimeKind.Unspecified ? throw MappingErrors.UnspecifiedKind() : new DateTimeOffset(value));
}
