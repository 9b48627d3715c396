using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Storage;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Writing;

/// <summary>One write of one item, its expressions bound: by itself, in a batch, or in a transaction.</summary>
internal abstract class BoundWrite
{
    public required TableReference Table { get; init; }

    public BoundCondition? Condition { get; init; }

    /// <summary>Gets whether a failed condition returns the item.</summary>
    public bool ReturnsItemOnFailure { get; init; }

    /// <summary>Checks what a transaction refuses as a whole, rather than in its reasons.</summary>
    public abstract void CheckItem(TableDefinition table);

    /// <summary>Checks what the expressions look into, which a transaction refuses as a whole too.</summary>
    /// <exception cref="DynamoDbValidationException">They look into a key.</exception>
    public virtual void CheckPaths(TableDefinition table) => ScalarKeys.Check(table, Condition?.NestedAttributes);

    /// <summary>Reads the key of the item.</summary>
    /// <exception cref="DynamoDbValidationException">It does not fit the table.</exception>
    public abstract EntryKey KeyFor(TableDefinition table);

    /// <summary>Checks what is wrong whatever is stored. The service answers that rather than a failed condition.</summary>
    /// <exception cref="DynamoDbValidationException">The write does not fit the table.</exception>
    protected virtual void CheckAgainst(TableDefinition table)
    {
    }

    /// <summary>Makes the item as it is to be.</summary>
    /// <exception cref="DynamoDbValidationException">It cannot be stored.</exception>
    protected abstract Item? Change(TableDefinition table, Item? before);

    /// <summary>Checks the condition and makes the record of the write.</summary>
    /// <exception cref="ConditionalCheckFailedException">The condition does not hold.</exception>
    /// <exception cref="DynamoDbValidationException">The item cannot be stored.</exception>
    public WriteRecord Evaluate(TableDefinition table, EntryKey key, Item? before)
    {
        CheckAgainst(table);
        CheckPaths(table);
        return Condition is null || Condition.Evaluate(before)
            ? new(table.Name, key, before, Change(table, before))
            : throw Refusal(before);
    }

    /// <summary>Makes the error of a condition that does not hold.</summary>
    protected virtual DynamoDbException Refusal(Item? before) =>
        new ConditionalCheckFailedException(ServiceTexts.ConditionFailed) { Item = ReturnsItemOnFailure ? before : null };
}
