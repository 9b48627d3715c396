using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A Boolean member: by itself the condition that it is true.</summary>
/// <param name="path">The attribute's place.</param>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Named alternates are EqualTo and NotEqualTo.")]
[SuppressMessage("Usage", "CA1046:Do not overload equality operator on reference types", Justification = "The operators build conditions.")]
public sealed class BooleanField(AttributePath path) : Condition, IField
{
    /// <inheritdoc/>
    public AttributePath Path { get; } = path;

    /// <summary>The attribute equals a value; for null: it is absent or NULL.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator ==(BooleanField field, bool? value) => Conditions.Equal(field.Path, Convert(value));

    /// <summary>The attribute differs from a value or is absent; for null: it is neither absent nor NULL.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator !=(BooleanField field, bool? value) => Conditions.NotEqual(field.Path, Convert(value));

    /// <summary>The attribute exists; NULL exists too.</summary>
    public Condition Exists() => Conditions.Function("attribute_exists", Path);

    /// <summary>The attribute does not exist.</summary>
    public Condition NotExists() => Conditions.Function("attribute_not_exists", Path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    internal override void Write(ExpressionWriter writer) => Conditions.Equal(Path, AttributeValue.Boolean(true)).Write(writer);

    private static AttributeValue Convert(bool? value) => value is { } given ? AttributeValue.Boolean(given) : default;
}
