using System.ComponentModel;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a time of day as <c>HH:mm:ss.fffffff</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyCodec : IValueCodec<TimeOnly>
{
    /// <inheritdoc/>
    public TimeOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[StoredText.TimeOnlyLength];
        ReadOnlySpan<char> text = reader.TryReadChars(buffer, out var length) ? buffer[..length] : reader.ReadString();
        return TimeOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw MappingErrors.Text(text, "a time of day, HH:mm:ss.fffffff");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TimeOnly value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        Span<char> text = stackalloc char[StoredText.TimeOnlyLength];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteString(text[..length]);
    }
}
