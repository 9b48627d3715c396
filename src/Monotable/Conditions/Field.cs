using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A member in conditions. <c>== null</c> means absent or NULL.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does; a null becomes no value.</param>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Named alternates are EqualTo and NotEqualTo.")]
[SuppressMessage("Usage", "CA1046:Do not overload equality operator on reference types", Justification = "The operators build conditions.")]
public class Field<T>(AttributePath path, Func<T, AttributeValue> toValue) : IField
{
    /// <inheritdoc/>
    public AttributePath Path { get; } = path;

    /// <summary>Converts a value as the codec does.</summary>
    protected Func<T, AttributeValue> ToValue { get; } = toValue;

    /// <summary>The attribute equals a value; for null: it is absent or NULL.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator ==(Field<T> field, T value) => field.EqualTo(value);

    /// <summary>The attribute differs from a value or is absent; for null: it is neither absent nor NULL.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator !=(Field<T> field, T value) => field.NotEqualTo(value);

    /// <summary>The attribute equals a value; for null: it is absent or NULL.</summary>
    /// <param name="value">The value.</param>
    public Condition EqualTo(T value) => Conditions.Equal(Path, Convert(value));

    /// <summary>The attribute differs from a value or is absent; for null: it is neither absent nor NULL.</summary>
    /// <param name="value">The value.</param>
    public Condition NotEqualTo(T value) => Conditions.NotEqual(Path, Convert(value));

    /// <summary>The attribute equals one of the values; null among them also means absent or NULL.</summary>
    /// <param name="values">The values: 1 to 100, null not counted.</param>
    /// <exception cref="ArgumentException">There is no value, or more than 100.</exception>
    public Condition In(params IEnumerable<T> values) => Conditions.In(Path, [.. values.Select(Convert)]);

    /// <summary>The attribute exists; NULL exists too.</summary>
    public Condition Exists() => Conditions.Function("attribute_exists", Path);

    /// <summary>The attribute does not exist.</summary>
    public Condition NotExists() => Conditions.Function("attribute_not_exists", Path);

    /// <summary>The attribute has a DynamoDB type.</summary>
    /// <param name="type">The type.</param>
    public Condition IsOfType(AttributeType type) => Conditions.Function("attribute_type", Path, type.ToCode());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private protected AttributeValue Convert(T value) => value is null ? default : ToValue(value);

    private protected AttributeValue Comparable(T value) => value is null
        ? throw new ArgumentNullException(nameof(value), "Null has no order. Compare with == or !=.")
        : ToValue(value);
}
