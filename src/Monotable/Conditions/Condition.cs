using System.Diagnostics.CodeAnalysis;

namespace Monotable;

/// <summary>
/// A condition on an item, built of fields: <c>o =&gt; o.Gift &amp;&amp; o.Total &gt; 100m</c>. It is sent to DynamoDB, never evaluated here.
/// </summary>
/// <remarks><c>operator true</c> and <c>false</c> exist only so that <c>&amp;&amp;</c> and <c>||</c> build conditions; <c>if (condition)</c> has no
/// meaning.</remarks>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Named alternates are And, Or and Not.")]
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Both conditions hold.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator &(Condition left, Condition right) => And(left, right);

    /// <summary>At least one condition holds.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition operator |(Condition left, Condition right) => Or(left, right);

    /// <summary>The condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition operator !(Condition condition) => Not(condition);

    /// <summary>Always false, so that <c>||</c> builds both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator true(Condition condition) => false;

    /// <summary>Always false, so that <c>&amp;&amp;</c> builds both sides.</summary>
    /// <param name="condition">The condition.</param>
    public static bool operator false(Condition condition) => false;

    /// <summary>Both conditions hold.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition And(Condition left, Condition right) => new BinaryCondition(left, "AND", right);

    /// <summary>At least one condition holds.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static Condition Or(Condition left, Condition right) => new BinaryCondition(left, "OR", right);

    /// <summary>The condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    public static Condition Not(Condition condition) => new NotCondition(condition);

    /// <summary>Both conditions, where both are given.</summary>
    internal static Condition? Combine(Condition? left, Condition? right) => left is null ? right : right is null ? left : And(left, right);

    internal abstract void Write(ExpressionWriter writer);
}
