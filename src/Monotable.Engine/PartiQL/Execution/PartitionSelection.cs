using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>
/// The partitions that a WHERE clause confines a read to: by equality, by IN, or by an OR of such. Source: the developer guide on SELECT, "to
/// ensure that a SELECT statement does not result in a full table scan".
/// </summary>
internal sealed class PartitionSelection
{
    private readonly StatementCondition _condition;

    private PartitionSelection(StatementCondition condition)
    {
        _condition = condition;
    }

    /// <summary>Gets the keys of the partitions in the order in which the clause names them, each of one value or more.</summary>
    public IReadOnlyList<AttributeValue[]> Keys { get; private set; } = [[]];

    /// <summary>Gets whether an IN lists several of them, so that pages are short.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Finds the partitions.</summary>
    /// <returns>Nothing where the clause leaves an attribute of the partition key open: the read is a scan.</returns>
    /// <exception cref="DynamoDbValidationException">There are too many.</exception>
    public static PartitionSelection? Of(KeyShape key, StatementCondition? condition)
    {
        if (condition is null)
        {
            return null;
        }

        var selection = new PartitionSelection(condition);
        foreach (var attribute in key.Attributes.Take(key.PartitionCount))
        {
            if (selection.ValuesOf(condition.Node, attribute.Name) is not { } values)
            {
                return null;
            }

            selection.Keys = [.. selection.Keys.SelectMany(known => values.Select(value => (AttributeValue[])[.. known, value]))];
        }

        return selection;
    }

    private List<AttributeValue>? ValuesOf(Node node, string attribute)
    {
        switch (node)
        {
            case LogicalNode { IsAnd: true } and:
                var (one, other) = (ValuesOf(and.Left, attribute), ValuesOf(and.Right, attribute));
                return one is null || other is null ? one ?? other : one.FindAll(other.Contains);
            case LogicalNode or:
                return ValuesOf(or.Left, attribute) is { } left && ValuesOf(or.Right, attribute) is { } right
                    ? [.. left.Union(right)]
                    : null;
            case InNode list when _condition.ListOf(list) is { } listed && IsOf(listed[0], attribute):
                if (listed.Count > DynamoDbLimits.InPartitionKeysMax)
                {
                    throw new DynamoDbValidationException(ServiceTexts.TooManyOperands("", listed.Count));
                }

                IsListed |= listed.Count > 1;
                return [.. listed.Select(static clause => clause.First).Distinct()];
            default:
                return _condition.ClauseOf(node) is { Comparison: KeyComparison.Equal } clause && IsOf(clause, attribute)
                    ? [clause.First]
                    : null;
        }
    }

    private static bool IsOf(KeyClause clause, string attribute) => string.Equals(clause.Attribute, attribute, StringComparison.Ordinal);
}
