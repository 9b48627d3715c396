using Monotable.Protocol;

namespace Monotable;

/// <summary>A list in updates.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole list as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
public class ListUpdateField<T, TElement>(AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement)
    : UpdateField<T>(path, toValue), IListField<TElement>
{
    /// <inheritdoc/>
    public AttributeValue ToList(IEnumerable<TElement> elements) =>
        AttributeValue.ListUnsafe([.. elements.Select(element => element is null ? AttributeValue.Null : toElement(element))]);
}
