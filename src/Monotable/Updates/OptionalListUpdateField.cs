using Monotable.Protocol;

namespace Monotable;

/// <summary>A list in updates that an item need not have.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <typeparam name="TField">The field of an element.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole list as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
/// <param name="at">Makes the field of an element.</param>
public sealed class OptionalListUpdateField<T, TElement, TField>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement, Func<AttributePath, TField> at)
    : ListUpdateField<T, TElement, TField>(path, toValue, toElement, at), IRemovableField;
