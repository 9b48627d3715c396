using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores an item as a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ItemValueCodec : IValueCodec<Item>
{
    /// <inheritdoc/>
    public Item Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var value = reader.ReadValue();
        return value.Type == AttributeType.Map ? value.AsMap() : throw ItemMappingException.WrongType(value.Type, AttributeType.Map);
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Item value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteValue(AttributeValue.Map(value ?? throw MappingErrors.Null()));
}
