using Monotable.Protocol;

namespace Monotable;

/// <summary>A number in updates.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
public sealed class NumericUpdateField<T>(AttributePath path, Func<T, AttributeValue> toValue) : UpdateField<T>(path, toValue), INumericField<T>;
