using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a type through a converter of the user's.</summary>
/// <typeparam name="TValue">The type.</typeparam>
/// <typeparam name="TStored">What is stored.</typeparam>
/// <typeparam name="TConverter">The converter: one instance serves all.</typeparam>
/// <typeparam name="TCodec">The codec of what is stored.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ConvertedCodec<TValue, TStored, TConverter, TCodec> : IValueCodec<TValue>
    where TConverter : class, IAttributeConverter<TValue, TStored>, new()
    where TCodec : struct, IValueCodec<TStored>
{
    private static readonly TConverter Converter = new();

    /// <inheritdoc/>
    public TValue Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        FromStored(default(TCodec).Read(ref reader));

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TValue value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        default(TCodec).Write(ref writer, ToStored(value));

    /// <summary>Converts a value to what is stored, for keys.</summary>
    /// <param name="value">The value.</param>
    public TStored ToStored(TValue value) => Converter.ToStored(value is null ? throw MappingErrors.Null() : value);

    /// <summary>Converts what is stored back.</summary>
    /// <param name="stored">What is stored.</param>
    public TValue FromStored(TStored stored) => Converter.FromStored(stored);
}
