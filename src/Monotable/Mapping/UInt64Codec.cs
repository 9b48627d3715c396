using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores <see cref="ulong"/> as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt64Codec : IValueCodec<ulong>
{
    /// <inheritdoc/>
    public ulong Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var number = reader.ReadNumber();
        return number.TryToUInt64(out var value) ? value : throw MappingErrors.NumberOutOfRange(number, "ulong");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, ulong value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteNumber(value);
}
