namespace Monotable.Protocol;

/// <summary>The request of ExecuteStatement: one PartiQL statement.</summary>
public sealed record ExecuteStatementRequest
{
    /// <summary>Gets the statement: 1 to 8,192 characters.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the values of the statement's <c>?</c> in order; <see langword="null"/> if it has none, never empty.</summary>
    public IReadOnlyList<AttributeValue>? Parameters { get; init; }

    /// <summary>Gets whether a read is strongly consistent. Global indexes have no such reads.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Gets the token of the page before, of the same statement with the same parameters: 1 to 32,768 characters.</summary>
    public string? NextToken { get; init; }

    /// <summary>Gets how many items a read evaluates at most: one or more.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets whether a failed condition returns the item.</summary>
    public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; init; }
}
