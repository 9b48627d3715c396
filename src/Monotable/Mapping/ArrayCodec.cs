using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores an array as L.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayCodec<T, TCodec> : IValueCodec<T[]>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public T[] Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        [.. Elements.Read<T, TCodec, TReader>(ref reader)];

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        Elements.Write<T, TCodec, TWriter>(ref writer, (ReadOnlySpan<T>)(value ?? throw MappingErrors.Null()));
}
