using Monotable.Protocol;

namespace Monotable;

/// <summary>A member in updates that an item need not have.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
public class OptionalUpdateField<T>(AttributePath path, Func<T, AttributeValue> toValue) : UpdateField<T>(path, toValue), IRemovableField;
