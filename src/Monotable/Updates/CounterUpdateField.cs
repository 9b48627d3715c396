using Monotable.Protocol;

namespace Monotable;

/// <summary>A counter in updates, to which they add and which they never set.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
public sealed class CounterUpdateField<T>(AttributePath path, Func<T, AttributeValue> toValue) : INumericField<T>
{
    /// <inheritdoc/>
    public AttributePath Path { get; } = path;

    /// <inheritdoc/>
    public AttributeValue ToValue(T value) => toValue(value);
}
