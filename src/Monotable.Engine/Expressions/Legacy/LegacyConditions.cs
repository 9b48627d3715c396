using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Checks and binds <c>Expected</c>, <c>QueryFilter</c> and <c>ScanFilter</c>: the same predicates as of expressions.</summary>
internal static class LegacyConditions
{
    /// <summary>Binds what is expected of an item.</summary>
    /// <returns>Nothing where nothing is expected.</returns>
    /// <exception cref="ExpressionException">A condition is at fault.</exception>
    public static BoundCondition? Expected(IReadOnlyDictionary<string, ExpectedAttributeValue>? expected, ConditionalOperator? conditionalOperator)
    {
        if (expected is null && conditionalOperator is null)
        {
            return null;
        }

        var clauses = new List<LegacyClause>();
        foreach (var (name, condition) in expected ?? ReadOnlyDictionary<ExpectedAttributeValue>())
        {
            clauses.Add(ToClause(name, condition));
        }

        return Join(clauses, conditionalOperator);
    }

    /// <summary>Binds a filter.</summary>
    /// <returns>Nothing where there is no filter.</returns>
    /// <exception cref="ExpressionException">A condition is at fault.</exception>
    public static BoundCondition? Filter(IReadOnlyDictionary<string, LegacyCondition>? filter, ConditionalOperator? conditionalOperator)
    {
        if (filter is null && conditionalOperator is null)
        {
            return null;
        }

        var clauses = new List<LegacyClause>();
        foreach (var (name, condition) in filter ?? ReadOnlyDictionary<LegacyCondition>())
        {
            clauses.Add(LegacyClause.Of(name, condition));
        }

        return Join(clauses, conditionalOperator);
    }

    private static IReadOnlyDictionary<string, T> ReadOnlyDictionary<T>() => System.Collections.Immutable.ImmutableDictionary<string, T>.Empty;

    private static BoundCondition? Join(List<LegacyClause> clauses, ConditionalOperator? conditionalOperator)
    {
        if (conditionalOperator is not null && clauses.Count < 2)
        {
            throw new ExpressionException(clauses.Count == 0 ? ServiceTexts.OperatorWithoutConditions : ServiceTexts.OperatorWithOneCondition);
        }

        if (clauses.Count == 0)
        {
            return null;
        }

        var predicate = clauses.Select(PredicateOf).Aggregate((left, right) =>
            conditionalOperator == ConditionalOperator.Or ? new OrPredicate(left, right) : new AndPredicate(left, right));
        return new(predicate, clauses.Select(static clause => clause.Attribute).ToHashSet(StringComparer.Ordinal));
    }

    private static LegacyClause ToClause(string name, ExpectedAttributeValue condition)
    {
        if (condition is { Value: not null, AttributeValueList: not null })
        {
            throw new ExpressionException(ServiceTexts.ExpectedValueAndList(name));
        }

        if (condition.ComparisonOperator is { } comparison)
        {
            CheckComparison(name, condition, comparison);
            return LegacyClause.Of(name, comparison, condition.AttributeValueList ?? (condition.Value is { } single ? [single] : []));
        }

        if (condition.AttributeValueList is not null)
        {
            throw new ExpressionException(ServiceTexts.ExpectedListWithoutOperator(name));
        }

        return condition switch
        {
            { Exists: false, Value: null } => LegacyClause.Of(name, ComparisonOperator.Null, []),
            { Exists: false } => throw new ExpressionException(ServiceTexts.ExpectedValueOfNothing(name)),
            { Value: { } value } => LegacyClause.Of(name, ComparisonOperator.Eq, [value]),
            _ => throw new ExpressionException(ServiceTexts.ExpectedValueMissing(name, condition.Exists)),
        };
    }

    private static void CheckComparison(string name, ExpectedAttributeValue condition, ComparisonOperator comparison)
    {
        if (condition.Exists is not null)
        {
            throw new ExpressionException(ServiceTexts.ExpectedExistsAndOperator(name));
        }

        var takesValues = comparison is not (ComparisonOperator.Null or ComparisonOperator.NotNull);
        if (takesValues && condition is { Value: null, AttributeValueList: null })
        {
            throw new ExpressionException(ServiceTexts.ExpectedOperatorWithoutValue(name, comparison));
        }
    }

    private static Predicate PredicateOf(LegacyClause clause)
    {
        var path = new DocumentPath([new(clause.Attribute, 0)]);
        var operand = new PathOperand(path);
        Operand Value(int index) => new ConstantOperand(clause.Values[index]);
        return clause.Comparison switch
        {
            ComparisonOperator.Eq => new ComparePredicate("=", operand, Value(0)),
            ComparisonOperator.Ne => new ComparePredicate("<>", operand, Value(0)),
            ComparisonOperator.Le => new ComparePredicate("<=", operand, Value(0)),
            ComparisonOperator.Lt => new ComparePredicate("<", operand, Value(0)),
            ComparisonOperator.Ge => new ComparePredicate(">=", operand, Value(0)),
            ComparisonOperator.Gt => new ComparePredicate(">", operand, Value(0)),
            ComparisonOperator.NotNull => new ExistsPredicate(path),
            ComparisonOperator.Null => new NotPredicate(new ExistsPredicate(path)),
            ComparisonOperator.Contains => new ContainsPredicate(operand, Value(0)),

            // What does not exist neither contains nor does not contain.
            ComparisonOperator.NotContains =>
                new AndPredicate(new ExistsPredicate(path), new NotPredicate(new ContainsPredicate(operand, Value(0)))),
            ComparisonOperator.BeginsWith => new BeginsWithPredicate(operand, Value(0)),
            ComparisonOperator.In => new InPredicate(operand, [.. clause.Values.Select(static value => new ConstantOperand(value))]),
            _ => new BetweenPredicate(operand, Value(0), Value(1)),
        };
    }
}
