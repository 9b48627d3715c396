using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Converts single values as a codec does: for keys, conditions and updates. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredValue
{
    private const string Name = "value";

    /// <summary>Converts a value to what the codec stores.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ItemMappingException">DynamoDB cannot store the value.</exception>
    public static AttributeValue Of<T, TCodec>(T value)
        where TCodec : struct, IValueCodec<T>
    {
        var writer = default(ItemFormatWriter);
        writer.BeginMap(1);
        writer.Name(Name);
        default(TCodec).Write(ref writer, value);
        writer.EndMap();
        return writer.Result[Name];
    }

    /// <summary>Converts what the codec stores back.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">What is stored.</param>
    /// <exception cref="ItemMappingException">The stored value has another type, or a value that <typeparamref name="T"/> cannot hold.</exception>
    public static T Read<T, TCodec>(AttributeValue value)
        where TCodec : struct, IValueCodec<T>
    {
        var reader = new ItemFormatReader(Item.Create((Name, value)));
        reader.BeginMap();
        reader.NextEntry(out _);
        return default(TCodec).Read(ref reader);
    }
}
