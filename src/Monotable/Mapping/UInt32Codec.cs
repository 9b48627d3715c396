using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="uint"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt32Codec : IValueCodec<uint>
{
    /// <inheritdoc/>
    public uint Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToInt64(out var value) && value is >= uint.MinValue and <= uint.MaxValue
            ? (uint)value
            : throw MappingErrors.NumberOutOfRange(number, "uint");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, uint value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
