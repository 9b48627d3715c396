using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Checks and binds <c>KeyConditions</c>: the same clauses as of key condition expressions.</summary>
internal static class LegacyKeyConditions
{
    /// <exception cref="ExpressionException">A condition is at fault.</exception>
    public static BoundKeyCondition Bind(IReadOnlyDictionary<string, LegacyCondition> conditions)
    {
        var clauses = conditions.Select(static condition => LegacyClause.Of(condition.Key, condition.Value)).ToList();
        return clauses.Count == 0 ? throw new ExpressionException(ServiceTexts.KeyConditionCount) : new([.. clauses.Select(ToKeyClause)]);
    }

    private static KeyClause ToKeyClause(LegacyClause clause)
    {
        var comparison = clause.Comparison switch
        {
            ComparisonOperator.Eq => KeyComparison.Equal,
            ComparisonOperator.Lt => KeyComparison.Less,
            ComparisonOperator.Le => KeyComparison.LessOrEqual,
            ComparisonOperator.Gt => KeyComparison.Greater,
            ComparisonOperator.Ge => KeyComparison.GreaterOrEqual,
            ComparisonOperator.Between => KeyComparison.Between,
            ComparisonOperator.BeginsWith => KeyComparison.BeginsWith,

            // That these find nothing in a key's order is said once the key is known.
            _ => KeyComparison.NotIndexable,
        };
        return new(clause.Attribute, comparison, clause.Values.ElementAtOrDefault(0), clause.Values.ElementAtOrDefault(1));
    }
}
