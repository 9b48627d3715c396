using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a GUID as 36 lower-case characters with hyphens.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IValueCodec<Guid>
{
    /// <inheritdoc/>
    public Guid Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[StoredText.GuidLength];
        ReadOnlySpan<char> text = reader.TryReadChars(buffer, out var length) ? buffer[..length] : reader.ReadString();
        return Guid.TryParseExact(text, "D", out var value) ? value : throw MappingErrors.Text(text, "a GUID with hyphens");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Guid value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        Span<char> text = stackalloc char[StoredText.GuidLength];
        value.TryFormat(text, out var length, "D");
        writer.WriteString(text[..length]);
    }
}
