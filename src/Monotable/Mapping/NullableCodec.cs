using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores null inside lists and maps as NULL.</summary>
/// <typeparam name="T">The type of the values that are not null.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableCodec<T, TCodec> : IValueCodec<T?>
    where T : struct
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
        if (value is { } given)
        {
            default(TCodec).Write(ref writer, given);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
