using Monotable.Protocol;

namespace Monotable;

/// <summary>A list in updates.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <typeparam name="TField">The field of an element.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole list as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
/// <param name="at">Makes the field of an element.</param>
public class ListUpdateField<T, TElement, TField>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement, Func<AttributePath, TField> at)
    : UpdateField<T>(path, toValue), IListField<TElement>
{
    /// <summary>Gets an element of the list. Setting one beyond the end appends it; removing one moves up those behind it.</summary>
    /// <param name="index">The element's place, from 0, in the list as it was before the update.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public TField this[int index] => at(Path.Element(index));

    /// <inheritdoc/>
    public AttributeValue ToList(IEnumerable<TElement> elements) =>
        AttributeValue.ListUnsafe([.. elements.Select(element => element is null ? AttributeValue.Null : toElement(element))]);
}
