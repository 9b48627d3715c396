using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A member that DynamoDB stores with an order: numbers, strings, binary data, dates and times.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <param name="path">The attribute's place.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They would double the surface; Between is one.")]
public class OrderedField<T>(AttributePath path, Func<T, AttributeValue> toValue) : Field<T>(path, toValue)
{
    /// <summary>The attribute is below a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator <(OrderedField<T> field, T value) => field.Compare("<", value);

    /// <summary>The attribute is not above a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator <=(OrderedField<T> field, T value) => field.Compare("<=", value);

    /// <summary>The attribute is above a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator >(OrderedField<T> field, T value) => field.Compare(">", value);

    /// <summary>The attribute is not below a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public static Condition operator >=(OrderedField<T> field, T value) => field.Compare(">=", value);

    /// <summary>The attribute is between two values, both included.</summary>
    /// <param name="from">The lower value.</param>
    /// <param name="to">The upper value.</param>
    public Condition Between(T from, T to) => Conditions.Between(Path.Write, Comparable(from), Comparable(to));

    private Condition Compare(string comparator, T value) => Conditions.Compare(Path.Write, comparator, Comparable(value));
}
