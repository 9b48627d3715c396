using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>The size of an attribute in conditions: bytes of strings and binary data, members of sets, elements of lists, entries of maps.</summary>
/// <param name="path">The attribute's place.</param>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The operators build conditions.")]
[SuppressMessage("Usage", "CA1046:Do not overload equality operator on reference types", Justification = "The operators build conditions.")]
public sealed class SizeOperand(AttributePath path)
{
    /// <summary>The size equals a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator ==(SizeOperand size, int value) => size.Compare("=", value);

    /// <summary>The size differs from a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator !=(SizeOperand size, int value) => size.Compare("<>", value);

    /// <summary>The size is below a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator <(SizeOperand size, int value) => size.Compare("<", value);

    /// <summary>The size is not above a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator <=(SizeOperand size, int value) => size.Compare("<=", value);

    /// <summary>The size is above a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator >(SizeOperand size, int value) => size.Compare(">", value);

    /// <summary>The size is not below a number.</summary>
    /// <param name="size">The size.</param>
    /// <param name="value">The number.</param>
    public static Condition operator >=(SizeOperand size, int value) => size.Compare(">=", value);

    /// <summary>The size is between two numbers, both included.</summary>
    /// <param name="from">The lower number.</param>
    /// <param name="to">The upper number.</param>
    public Condition Between(int from, int to) => Conditions.Between(Write, AttributeValue.Number(from), AttributeValue.Number(to));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private Condition Compare(string comparator, int value) => Conditions.Compare(Write, comparator, AttributeValue.Number(value));

    private void Write(ExpressionWriter writer) => writer.Text("size(").Path(path).Text(")");
}
