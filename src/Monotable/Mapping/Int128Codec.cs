using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="Int128"/> as a number of at most 38 digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int128Codec : IValueCodec<Int128>
{
    /// <inheritdoc/>
    public Int128 Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToInt128(out var value) ? value : throw MappingErrors.NumberOutOfRange(number, "Int128");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Int128 value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        DynamoDbNumber number;
        try
        {
            number = (DynamoDbNumber)value;
        }
        catch (OverflowException overflow)
        {
            throw MappingErrors.NotStorable(value, overflow);
        }

        writer.WriteNumber(number);
    }
}
