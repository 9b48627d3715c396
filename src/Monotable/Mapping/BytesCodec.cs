using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores bytes as binary data.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesCodec : IValueCodec<byte[]>
{
    /// <inheritdoc/>
    public byte[] Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.ReadBinary();

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, byte[] value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteBinary(value ?? throw MappingErrors.Null());
}
