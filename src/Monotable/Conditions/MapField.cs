using Monotable.Protocol;

namespace Monotable;

/// <summary>A dictionary member in conditions.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TEntry">The type of its values.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole dictionary as the codec does.</param>
/// <param name="toEntry">Converts a value of it as the codec does.</param>
public sealed class MapField<T, TEntry>(
    AttributePath path, Func<T, AttributeValue> toValue, Func<TEntry, AttributeValue> toEntry) : Field<T>(path, toValue)
{
    /// <summary>Gets the number of entries, for comparisons.</summary>
    public SizeOperand Size => new(Path);

    /// <summary>Gets an entry, for comparisons.</summary>
    /// <param name="name">The entry's name.</param>
    public OrderedField<TEntry> this[string name] => new(Path.Entry(name), toEntry);
}
