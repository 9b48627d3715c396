using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Reading;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Checks a SELECT against its table.</summary>
internal static class SelectCheck
{
    /// <summary>Checks that ORDER BY has a WHERE clause to order within.</summary>
    public static void OrderNeedsCondition(SelectPlan plan)
    {
        if (plan.Order.Count > 0 && plan.Condition is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.OrderWithoutWhere);
        }
    }

    /// <summary>Checks that ORDER BY is within partitions that the WHERE clause names.</summary>
    public static void OrderNeedsPartitions(SelectPlan plan, PartitionSelection? partitions)
    {
        if (plan.Order.Count > 0 && partitions is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.OrderWithoutKey);
        }
    }

    /// <summary>Checks that ORDER BY is by key attributes only.</summary>
    public static void OrderNeedsKeys(SelectPlan plan, KeyShape key)
    {
        foreach (var order in plan.Order)
        {
            if (order.Attribute is not { } attribute || !key.Contains(attribute))
            {
                throw new DynamoDbValidationException(order.Fault ?? ServiceTexts.OrderNotKey(order.Attribute!));
            }
        }
    }

    /// <summary>Checks that no path of the select list goes into a key, which is a scalar.</summary>
    public static void Paths(SelectPlan plan, TableDefinition table) => ScalarKeys.Check(table, plan.Projection?.NestedAttributes);

    /// <summary>Checks what the WHERE clause compares key attributes with.</summary>
    public static void KeyTypes(StatementCondition? condition, ReadSource source, bool isScan)
    {
        if (condition is not null)
        {
            ScalarKeys.Check(source.Table.Definition, condition.Bound.NestedAttributes);
            KeyTypes(condition.Node, condition, source.Key, isScan);
        }
    }

    /// <summary>
    /// Checks that an index has what is asked for, or that the table can be asked for it. In a scan a filter sees nothing where the index
    /// has nothing.
    /// </summary>
    public static ReadShape Shape(SelectPlan plan, ReadSource source, bool isScan)
    {
        var (filter, projection) = (plan.Condition?.Bound, plan.Projection);
        if (source.Index is not { ProjectsAll: false } index)
        {
            return new(filter, projection is null ? null : projection.Apply, false, false);
        }

        var missing = Missing(index, projection?.AttributeNames);
        if (index.IsGlobal && missing.Length > 0)
        {
            throw new DynamoDbValidationException(ServiceTexts.NotProjected(index.Name, missing));
        }

        var unfiltered = Missing(index, filter?.AttributeNames);
        if (index.IsGlobal && unfiltered.Length > 0 && !isScan)
        {
            throw new DynamoDbValidationException(ServiceTexts.FilterNotProjected(index.Name, unfiltered));
        }

        var fetches = !index.IsGlobal && missing.Length + unfiltered.Length > 0;
        return new(filter, projection is not null ? projection.Apply : fetches ? index.Project : null, false, fetches);
    }

    private static string[] Missing(IndexDefinition index, IEnumerable<string>? names) =>
        [.. (names ?? []).Where(name => !index.Projects(name)).Order(StringComparer.Ordinal)];

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

        if (isScan && KeyAttribute.IsEmpty(clause.First))
        {
            throw new DynamoDbValidationException(ServiceTexts.EmptyKey(clause.Attribute, clause.First.Type));
        }
    }
}
