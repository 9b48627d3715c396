using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="ushort"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt16Codec : IValueCodec<ushort>
{
    /// <inheritdoc/>
    public ushort Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToInt64(out var value) && value is >= ushort.MinValue and <= ushort.MaxValue
            ? (ushort)value
            : throw MappingErrors.NumberOutOfRange(number, "ushort");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, ushort value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
