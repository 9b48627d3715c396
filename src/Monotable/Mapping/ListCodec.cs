using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a list as L. It reads back as a <see cref="List{T}"/>, whatever interface of it the member has.</summary>
/// <typeparam name="TList"><see cref="List{T}"/> or an interface that it implements.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListCodec<TList, T, TCodec> : IValueCodec<TList>
    where TList : class, IEnumerable<T>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public TList Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (TList)(object)Elements.Read<T, TCodec, TReader>(ref reader);

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TList value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        Elements.Write<T, TCodec, TWriter>(ref writer, value ?? throw MappingErrors.Null());
}
