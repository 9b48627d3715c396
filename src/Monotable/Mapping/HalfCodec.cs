using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores <see cref="Half"/> as the number of its shortest digits that read back the same; NaN, infinities and what is out of range are refused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfCodec : IValueCodec<Half>
{
    /// <inheritdoc/>
    public Half Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        // The shortest digits of a Half come back through double: a double holds every Half and every midpoint between two.
        var number = reader.ReadNumber();
        var value = (Half)number.ToDouble();
        return Half.IsFinite(value) ? value : throw MappingErrors.NumberOutOfRange(number, "Half");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Half value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        DynamoDbNumber number;
        try
        {
            number = DynamoDbNumber.FromHalf(value);
        }
        catch (OverflowException overflow)
        {
            throw MappingErrors.NotStorable(value, overflow);
        }

        writer.WriteNumber(number);
    }
}
