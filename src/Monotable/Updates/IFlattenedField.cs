using Monotable.Protocol;

namespace Monotable;

/// <summary>A member in updates whose object is stored as attributes of the item, each of which an update may set by itself.</summary>
/// <typeparam name="T">The member's type.</typeparam>
public interface IFlattenedField<T>
{
    /// <summary>Converts an object as the codec does: its attributes, each with its value, or no value where the attribute is removed.</summary>
    /// <param name="value">The object; a null has no value for any of them.</param>
    IEnumerable<(AttributePath Path, AttributeValue Value)> ToValues(T value);
}
