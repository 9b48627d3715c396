using Monotable.Protocol;

namespace Monotable;

/// <summary>A number in updates that an item need not have.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
public sealed class OptionalNumericUpdateField<T>(AttributePath path, Func<T, AttributeValue> toValue)
    : OptionalUpdateField<T>(path, toValue), INumericField<T>;
