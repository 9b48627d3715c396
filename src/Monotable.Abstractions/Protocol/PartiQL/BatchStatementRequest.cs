namespace Monotable.Protocol;

/// <summary>One statement of a BatchExecuteStatement. A read names the whole primary key and nothing else.</summary>
public sealed record BatchStatementRequest
{
    /// <summary>Gets the statement: 1 to 8,192 characters.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the values of the statement's <c>?</c> in order; <see langword="null"/> if it has none, never empty.</summary>
    public IReadOnlyList<AttributeValue>? Parameters { get; init; }

    /// <summary>Gets whether a read is strongly consistent.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Gets whether a failed condition returns the item, in <see cref="BatchStatementError.Item"/>.</summary>
    public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; init; }
}
