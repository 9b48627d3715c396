using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores an exact number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberCodec : IValueCodec<DynamoDbNumber>
{
    /// <inheritdoc/>
    public DynamoDbNumber Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.ReadNumber();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, DynamoDbNumber value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
