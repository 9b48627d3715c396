using System.ComponentModel;
using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a date as <c>yyyy-MM-dd</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateOnlyCodec : IValueCodec<DateOnly>
{
    /// <inheritdoc/>
    public DateOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[StoredText.DateOnlyLength];
        ReadOnlySpan<char> text = reader.TryReadChars(buffer, out var length) ? buffer[..length] : reader.ReadString();
        return DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw MappingErrors.Text(text, "a date, yyyy-MM-dd");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DateOnly value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        Span<char> text = stackalloc char[StoredText.DateOnlyLength];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteString(text[..length]);
    }
}
