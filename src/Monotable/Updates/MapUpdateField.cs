using Monotable.Protocol;

namespace Monotable;

/// <summary>A dictionary in updates.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TField">The field of an entry.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole dictionary as the codec does.</param>
/// <param name="at">Makes the field of an entry.</param>
public class MapUpdateField<T, TField>(AttributePath path, Func<T, AttributeValue> toValue, Func<AttributePath, TField> at)
    : UpdateField<T>(path, toValue)
{
    /// <summary>Gets an entry. The item must have the dictionary, though it may be empty.</summary>
    /// <param name="name">The entry's name: any text.</param>
    public TField this[string name] => at(Path.Entry(name));
}
