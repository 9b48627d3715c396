using Monotable.Protocol;

namespace Monotable;

/// <summary>A list in updates that an item need not have.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole list as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
public sealed class OptionalListUpdateField<T, TElement>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement)
    : ListUpdateField<T, TElement>(path, toValue, toElement), IRemovableField;
