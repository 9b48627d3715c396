using Monotable.Protocol;

namespace Monotable;

/// <summary>A list member in conditions.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <typeparam name="TField">The field of an element.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole list as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
/// <param name="at">Makes the field of an element.</param>
public sealed class ListField<T, TElement, TField>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement, Func<AttributePath, TField> at)
    : CollectionField<T, TElement>(path, toValue, toElement)
{
    /// <summary>Gets an element of the list.</summary>
    /// <param name="index">The element's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public TField this[int index] => at(Path.Element(index));
}
