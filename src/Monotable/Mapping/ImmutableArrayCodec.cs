using System.Collections.Immutable;
using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores an immutable array as L; a default one, which has no elements, as an empty list.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ImmutableArrayCodec<T, TCodec> : IValueCodec<ImmutableArray<T>>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public ImmutableArray<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        [.. Elements.Read<T, TCodec, TReader>(ref reader)];

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, ImmutableArray<T> value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        Elements.Write<T, TCodec, TWriter>(ref writer, value.IsDefault ? [] : value.AsSpan());
}
