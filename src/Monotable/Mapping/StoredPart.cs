using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Reads members of stored items that are parts of keys. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredPart
{
    /// <summary>Reads a member.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="attribute">The member's attribute.</param>
    /// <param name="value">The member's value.</param>
    /// <returns>Whether it has one: the attribute is there and not NULL.</returns>
    /// <exception cref="ItemMappingException">The attribute holds what the member cannot.</exception>
    public static bool TryRead<T, TCodec>(Item item, string attribute, [MaybeNullWhen(false)] out T value)
        where TCodec : struct, IValueCodec<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!item.TryGetValue(attribute, out var stored) || stored.IsNull)
        {
            value = default;
            return false;
        }

        value = StoredValue.Read<T, TCodec>(stored);
        return true;
    }
}
