using Monotable.Engine.Expressions;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.PartiQL.Binding;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Makes the write, as the other operations have it, of a statement and its table.</summary>
internal static class StatementWrites
{
    public static BoundWrite Bind(WritePlan plan, TableDefinition table, bool returnsItemOnFailure)
    {
        if (plan is InsertPlan insert)
        {
            return Insert(insert, table);
        }

        if (PathFault(plan, table.Key) is { } pathFault)
        {
            throw new DynamoDbValidationException(pathFault);
        }

        var match = KeyMatch.Of(table.Key, plan.Condition, isRead: plan is ExistsPlan);
        if (match.Key is not { } key)
        {
            return new RefusedWrite(match.Fault!) { Table = plan.Table };
        }

        CheckReturning(plan);
        var rest = plan.Condition!.Bind(match.Rest);
        return plan switch
        {
            UpdatePlan update => new UpdateWrite(key, update.Update)
            {
                Table = plan.Table, Condition = OfExisting(table, rest), ReturnsItemOnFailure = returnsItemOnFailure,
            },
            DeletePlan => new DeleteWrite(key) { Table = plan.Table, Condition = rest, ReturnsItemOnFailure = returnsItemOnFailure },
            _ => new CheckWrite(key)
            {
                Table = plan.Table, Condition = OfExisting(table, rest), ReturnsItemOnFailure = returnsItemOnFailure,
            },
        };
    }

    /// <summary>Gets what is wrong with the key that a write names.</summary>
    public static string? KeyFault(WritePlan plan, KeyShape key) => plan is InsertPlan { Item: var item }
        ? key.Attributes.Select(attribute =>
            !item.TryGetValue(attribute.Name, out var value) ? ServiceTexts.StatementKeyMissing(attribute.Name)
            : value.Type != attribute.Type ? ServiceTexts.StatementKeyType(attribute.Name)
            : null).FirstOrDefault(static fault => fault is not null)
        : KeyMatch.Of(key, plan.Condition, isRead: plan is ExistsPlan).Fault;

    /// <summary>Gets what is wrong where a path of the WHERE clause goes into a key, which is a scalar.</summary>
    public static string? PathFault(WritePlan plan, KeyShape key) =>
        key.Attributes.FirstOrDefault(attribute => plan.Condition?.Bound.NestedAttributes.Contains(attribute.Name) == true) is { } attribute
            ? ServiceTexts.StatementKeyNotScalarPath(attribute.Name)
            : null;

    /// <summary>Gets what a write returns because its statement says RETURNING.</summary>
    public static Item? Returned(WritePlan plan, WriteOutcome outcome) => plan.Returning.Values switch
    {
        ReturnValues.AllOld => outcome.Before,
        ReturnValues.AllNew => outcome.After,
        ReturnValues.UpdatedOld => (plan as UpdatePlan)?.Update.TouchedBefore(outcome.Before),
        ReturnValues.UpdatedNew => (plan as UpdatePlan)?.Update.TouchedAfter(outcome.After),
        _ => null,
    };

    private static void CheckReturning(WritePlan plan)
    {
        if (plan.Returning.Fault is { } fault)
        {
            throw new DynamoDbValidationException(fault);
        }
    }

    private static BoundWrite Insert(InsertPlan plan, TableDefinition table)
    {
        ItemLimits.CheckForm(plan.Item, TextLayer.Bare);
        if (KeyFault(plan, table.Key) is { } fault)
        {
            return new RefusedWrite(fault) { Table = plan.Table };
        }

        CheckReturning(plan);
        return new InsertWrite(plan.Item) { Table = plan.Table, Condition = new(new NotPredicate(Exists(table)), []) };
    }

    // An UPDATE never creates its item, and what does not exist satisfies no EXISTS.
    private static BoundCondition OfExisting(TableDefinition table, BoundCondition? rest) => rest is null
        ? new(Exists(table), [])
        : new(new AndPredicate(Exists(table), new ConditionPredicate(rest)), rest.AttributeNames, rest.NestedAttributes);

    private static ExistsPredicate Exists(TableDefinition table) => new(new([new PathElement(table.Key.Attributes[0].Name, 0)]));
}
