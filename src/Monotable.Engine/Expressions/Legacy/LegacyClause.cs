using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>One checked condition of a legacy parameter: as many values as the operator takes, of types it knows.</summary>
internal sealed record LegacyClause(string Attribute, ComparisonOperator Comparison, IReadOnlyList<AttributeValue> Values)
{
    public static LegacyClause Of(string attribute, LegacyCondition condition) =>
        Of(attribute, condition.ComparisonOperator, condition.AttributeValueList ?? []);

    /// <exception cref="ExpressionException">The values do not fit the operator.</exception>
    public static LegacyClause Of(string attribute, ComparisonOperator comparison, IReadOnlyList<AttributeValue> values)
    {
        if (attribute.Length == 0)
        {
            throw new ExpressionException(ServiceTexts.EmptyAttributeName);
        }

        if (!TakesCount(comparison, values.Count))
        {
            throw new ExpressionException(ServiceTexts.ComparisonCount(comparison));
        }

        foreach (var value in values)
        {
            if (!TakesType(comparison, value.Type))
            {
                throw new ExpressionException(ServiceTexts.ComparisonType(comparison, value.Type));
            }
        }

        if (values.Any(value => value.Type != values[0].Type))
        {
            throw new ExpressionException(ServiceTexts.ComparisonMixedTypes);
        }

        return comparison == ComparisonOperator.Between && AttributeOrder.Compare(values[0], values[1]) > 0
            ? throw new ExpressionException(ServiceTexts.ComparisonBounds)
            : new(attribute, comparison, values);
    }

    private static bool TakesCount(ComparisonOperator comparison, int count) => comparison switch
    {
        ComparisonOperator.Null or ComparisonOperator.NotNull => count == 0,
        ComparisonOperator.In => count > 0,
        ComparisonOperator.Between => count == 2,
        _ => count == 1,
    };

    private static bool TakesType(ComparisonOperator comparison, AttributeType type) => comparison switch
    {
        ComparisonOperator.Eq or ComparisonOperator.Ne => true,
        ComparisonOperator.Contains or ComparisonOperator.NotContains =>
            AttributeOrder.IsOrdered(type) || type is AttributeType.Boolean or AttributeType.Null,
        ComparisonOperator.BeginsWith => type is AttributeType.String or AttributeType.Binary,
        _ => AttributeOrder.IsOrdered(type),
    };
}
