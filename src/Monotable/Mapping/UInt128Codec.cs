using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="UInt128"/> as a number of at most 38 digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt128Codec : IValueCodec<UInt128>
{
    /// <inheritdoc/>
    public UInt128 Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToUInt128(out var value) ? value : throw MappingErrors.NumberOutOfRange(number, "UInt128");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, UInt128 value)
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
