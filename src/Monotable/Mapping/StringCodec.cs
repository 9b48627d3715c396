using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a string as it is; it may be empty, but not where it is a key. A surrogate without its partner is refused.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IValueCodec<string>
{
    /// <inheritdoc/>
    public string Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.ReadString();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteString(StoredText.Storable(value ?? throw MappingErrors.Null()));
}
