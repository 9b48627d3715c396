using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a character as a string of one; a surrogate alone is refused.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharCodec : IValueCodec<char>
{
    /// <inheritdoc/>
    public char Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var text = reader.ReadString();
        return text.Length == 1 ? text[0] : throw MappingErrors.Text(text, "a single character");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, char value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        if (char.IsSurrogate(value))
        {
            throw MappingErrors.LoneSurrogate();
        }

        writer.WriteString(new ReadOnlySpan<char>(in value));
    }
}
