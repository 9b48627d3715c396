using Monotable.Protocol;

namespace Monotable;

/// <summary>A dictionary in updates that an item need not have.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TField">The field of an entry.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts the whole dictionary as the codec does.</param>
/// <param name="at">Makes the field of an entry.</param>
public sealed class OptionalMapUpdateField<T, TField>(AttributePath path, Func<T, AttributeValue> toValue, Func<AttributePath, TField> at)
    : MapUpdateField<T, TField>(path, toValue, at), IRemovableField;
