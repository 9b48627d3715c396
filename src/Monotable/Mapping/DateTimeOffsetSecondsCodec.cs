using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a moment as a number of whole seconds since 1970, rounded down: as the service has it where items expire.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetSecondsCodec : IValueCodec<DateTimeOffset>
{
    private static readonly long SecondsMin = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long SecondsMax = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public DateTimeOffset Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var seconds = default(Int64Codec).Read(ref reader);
        return seconds >= SecondsMin && seconds <= SecondsMax
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw MappingErrors.NumberOutOfRange(seconds, "a time in seconds since 1970");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value.ToUnixTimeSeconds());
}
