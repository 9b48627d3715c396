using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores null inside lists and maps as NULL.</summary>
/// <typeparam name="T">The type of the values that are not null.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalCodec<T, TCodec> : IValueCodec<T?>
    where T : class
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public T? Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (reader.Type != AttributeType.Null)
        {
            return default(TCodec).Read(ref reader);
        }

        reader.ReadNull();
        return null;
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            default(TCodec).Write(ref writer, value);
        }
    }
}
