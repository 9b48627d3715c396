using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a value as it is; a default value, which is none, as NULL.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AttributeValueCodec : IValueCodec<AttributeValue>
{
    /// <inheritdoc/>
    public AttributeValue Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.ReadValue();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, AttributeValue value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteValue(value.IsNone ? AttributeValue.Null : value);
}
