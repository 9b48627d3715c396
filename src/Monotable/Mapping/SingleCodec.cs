using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores <see cref="float"/> as the number of its shortest digits that read back the same; NaN, infinities and what is out of range are refused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleCodec : IValueCodec<float>
{
    /// <inheritdoc/>
    public float Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        var value = number.ToSingle();
        return float.IsFinite(value) ? value : throw MappingErrors.NumberOutOfRange(number, "float");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, float value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        DynamoDbNumber number;
        try
        {
            number = DynamoDbNumber.FromSingle(value);
        }
        catch (OverflowException overflow)
        {
            throw MappingErrors.NotStorable(value, overflow);
        }

        writer.WriteNumber(number);
    }
}
