using System.ComponentModel;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a time as <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c> in UTC, as which it reads back; a time of unspecified kind is refused.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeCodec : IValueCodec<DateTime>
{
    /// <inheritdoc/>
    public DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[StoredText.DateTimeLength];
        ReadOnlySpan<char> text = reader.TryReadChars(buffer, out var length) ? buffer[..length] : reader.ReadString();
        return StoredText.TryParse(text, out DateTime value) ? value : throw MappingErrors.Text(text, "a time in UTC, yyyy-MM-ddTHH:mm:ss.fffffffZ");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        var utc = value.Kind switch
        {
            DateTimeKind.Utc => value,
            DateTimeKind.Local => value.ToUniversalTime(),
            _ => throw MappingErrors.UnspecifiedKind(),
        };
        Span<char> text = stackalloc char[StoredText.DateTimeLength];
        utc.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteString(text[..length]);
    }
}
