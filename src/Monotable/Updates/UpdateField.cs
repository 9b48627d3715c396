using Monotable.Protocol;

namespace Monotable;

/// <summary>A required member in updates.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
public class UpdateField<T>(AttributePath path, Func<T, AttributeValue> toValue) : ISettableField<T>
{
    /// <inheritdoc/>
    public AttributePath Path { get; } = path;

    /// <inheritdoc/>
    public AttributeValue ToValue(T value) => value is null ? Path.NullValue : toValue(value);
}
