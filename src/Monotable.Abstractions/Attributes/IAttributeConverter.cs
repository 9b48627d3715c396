namespace Monotable;

/// <summary>Converts a member's value to one of the stored .NET types and back. The stored type fixes attribute form, key form and order.</summary>
/// <typeparam name="TValue">The member's type.</typeparam>
/// <typeparam name="TStored">A type that Monotable stores by itself: <c>string</c>, a number, <c>bool</c>, <c>Guid</c>, a date or time type,
/// <c>byte[]</c>, a collection or a nested type.</typeparam>
/// <remarks>Absent attributes never reach the converter, and neither does <see langword="null"/>.</remarks>
public interface IAttributeConverter<TValue, TStored>
{
    /// <summary>
    /// Converts a value to what is stored. Equal values must give equal results; where the member is a part of a key, the order of the results is the
    /// order of the items.
    /// </summary>
    /// <param name="value">The member's value, never <see langword="null"/>.</param>
    TStored ToStored(TValue value);

    /// <summary>Converts what is stored back.</summary>
    /// <param name="stored">The stored value, never <see langword="null"/>.</param>
    TValue FromStored(TStored stored);
}
