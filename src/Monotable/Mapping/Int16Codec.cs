using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="short"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int16Codec : IValueCodec<short>
{
    /// <inheritdoc/>
    public short Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToInt64(out var value) && value is >= short.MinValue and <= short.MaxValue
            ? (short)value
            : throw MappingErrors.NumberOutOfRange(number, "short");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, short value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
