using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores <see cref="double"/> as the number of its shortest digits that read back the same; NaN, infinities and what is out of range are refused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleCodec : IValueCodec<double>
{
    /// <inheritdoc/>
    public double Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.TryReadDouble(out var value) ? value : reader.ReadNumber().ToDouble();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, double value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        DynamoDbNumber number;
        try
        {
            number = DynamoDbNumber.FromDouble(value);
        }
        catch (OverflowException overflow)
        {
            throw MappingErrors.NotStorable(value, overflow);
        }

        writer.WriteNumber(number);
    }
}
