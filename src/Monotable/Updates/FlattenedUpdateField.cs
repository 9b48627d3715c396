using Monotable.Protocol;

namespace Monotable;

/// <summary>A member in updates whose object is stored as attributes of the item. Generated code derives from it.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <param name="toValues">Converts an object as the codec does.</param>
public class FlattenedUpdateField<T>(Func<T, (AttributePath Path, AttributeValue Value)[]> toValues) : IFlattenedField<T>
{
    /// <inheritdoc/>
    public IEnumerable<(AttributePath Path, AttributeValue Value)> ToValues(T value) => toValues(value);
}
