using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Checks a SELECT against its table.</summary>
internal static class SelectCheck
{
    /// <summary>Checks ORDER BY: by key attributes only, and within partitions that the WHERE clause names.</summary>
    public static void Order(SelectPlan plan, KeyShape key, PartitionSelection? partitions)
    {
        if (plan.Order.Count == 0)
        {
            return;
        }

        if (plan.Condition is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.OrderWithoutWhere);
        }

        if (partitions is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.OrderWithoutKey);
        }

        foreach (var (attribute, _) in plan.Order)
        {
            if (!key.Contains(attribute))
            {
                throw new DynamoDbValidationException(ServiceTexts.OrderNotKey(attribute));
            }
        }
    }

    /// <summary>Checks what the WHERE clause compares key attributes with.</summary>
    public static void KeyTypes(StatementCondition? condition, KeyShape key, bool isScan)
    {
        if (condition is not null)
        {
            if (condition.NestedNames.FirstOrDefault(key.Contains) is { } nested)
            {
                throw new DynamoDbValidationException(ServiceTexts.KeyNotScalar(nested));
            }

            KeyTypes(condition.Node, condition, key, isScan);
        }
    }

    /// <summary>Checks that an index has what is asked for, or that the table can be asked for it.</summary>
    public static ReadShape Shape(SelectPlan plan, ReadSource source)
    {
        var filter = plan.Condition?.Bound;
        var names = (plan.Projection?.AttributeNames ?? []).Concat(filter?.AttributeNames ?? []);
        string[] missing = source.Index is { } index ? [.. names.Where(name => !index.Projects(name)).Distinct(StringComparer.Ordinal)] : [];
        if (missing.Length > 0 && source.Index!.IsGlobal)
        {
            throw new DynamoDbValidationException(ServiceTexts.NotProjected(source.Index.Name, missing));
        }

        var fetches = missing.Length > 0;
        return new(filter, plan.Projection is { } projection ? projection.Apply : fetches ? source.Index!.Project : null, false, fetches);
    }

    private static void KeyTypes(Node node, StatementCondition condition, KeyShape key, bool isScan)
    {
        switch (node)
        {
            case LogicalNode logical:
                KeyTypes(logical.Left, condition, key, isScan);
                KeyTypes(logical.Right, condition, key, isScan);
                break;
            case NotNode not:
                KeyTypes(not.Operand, condition, key, isScan);
                break;
            case ComparisonNode { Comparator: "<>" } unequal:
                Check(condition.ClauseOf(unequal with { Comparator = "=" }), key, isScan: true);
                break;
            case InNode:
                foreach (var clause in condition.ListOf(node) ?? [])
                {
                    Check(clause, key, isScan: true);
                }

                break;
            default:
                Check(condition.ClauseOf(node), key, isScan);
                break;
        }
    }

    private static void Check(KeyClause? clause, KeyShape key, bool isScan)
    {
        if (clause is null || key.IndexOf(clause.Attribute) is var place && place < 0)
        {
            return;
        }

        if (clause.First.Type != key.Attributes[place].Type)
        {
            throw new DynamoDbValidationException(isScan ? ServiceTexts.KeyConditionType : ServiceTexts.StatementKeyType(clause.Attribute));
        }
    }
}
