using Monotable.Protocol;

namespace Monotable;

/// <summary>A set in updates. An empty set is no attribute, so a set can always be removed.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its members.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole set as the codec does; an empty one becomes no value or NULL.</param>
/// <param name="toElement">Converts a member as the codec does.</param>
public sealed class SetUpdateField<T, TElement>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement)
    : OptionalUpdateField<T>(path, value => OrNone(toValue(value))), ISetField<TElement>
{
    /// <inheritdoc/>
    public AttributeValue ToSet(IEnumerable<TElement> members) => SetValues.Of([.. members.Select(toElement)]);

    // Inside lists and maps an empty set is NULL; an attribute of its own it is not at all.
    private static AttributeValue OrNone(AttributeValue value) => value.IsNull ? default : value;
}
