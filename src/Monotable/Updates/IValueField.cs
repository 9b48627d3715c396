using Monotable.Protocol;

namespace Monotable;

/// <summary>A member in updates whose values are converted as the codec does.</summary>
/// <typeparam name="T">The member's type.</typeparam>
public interface IValueField<T> : IField
{
    /// <summary>
    /// Converts a value as the codec does; null becomes no value, which removes the attribute, and NULL inside lists and dictionaries.
    /// </summary>
    /// <param name="value">The value.</param>
    AttributeValue ToValue(T value);
}
