using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="decimal"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IValueCodec<decimal>
{
    /// <inheritdoc/>
    public decimal Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (reader.TryReadDecimal(out var read))
        {
            return read;
        }

        var number = reader.ReadNumber();
        return number.TryToDecimal(out var value) ? value : throw MappingErrors.NumberOutOfRange(number, "decimal");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, decimal value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
