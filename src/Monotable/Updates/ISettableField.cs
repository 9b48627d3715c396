using Monotable.Protocol;

namespace Monotable;

/// <summary>A member that an update may set by itself: no key and no part of an index key.</summary>
/// <typeparam name="T">The member's type.</typeparam>
public interface ISettableField<T> : IField
{
    /// <summary>Converts a value as the codec does; null becomes no value, which removes the attribute.</summary>
    /// <param name="value">The value.</param>
    AttributeValue ToValue(T value);
}
