using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a Boolean as BOOL.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IValueCodec<bool>
{
    /// <inheritdoc/>
    public bool Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.ReadBoolean();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteBoolean(value);
}
