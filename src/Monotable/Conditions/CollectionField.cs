using Monotable.Protocol;

namespace Monotable;

/// <summary>A set or list member in conditions.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TElement">The type of its elements.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole collection as the codec does.</param>
/// <param name="toElement">Converts an element as the codec does.</param>
public class CollectionField<T, TElement>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TElement, AttributeValue> toElement) : Field<T>(path, toValue)
{
    /// <summary>Gets the number of elements, for comparisons.</summary>
    public SizeOperand Size => new(Path);

    /// <summary>The collection holds an element.</summary>
    /// <param name="element">The element.</param>
    public Condition Contains(TElement element) => Conditions.Function("contains", Path, toElement(element));
}
