namespace Monotable.Protocol;

/// <summary>One statement of an ExecuteTransaction.</summary>
public sealed record ParameterizedStatement
{
    /// <summary>Gets the statement: 1 to 8,192 characters.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the values of the statement's <c>?</c> in order; <see langword="null"/> if it has none, never empty.</summary>
    public IReadOnlyList<AttributeValue>? Parameters { get; init; }

    /// <summary>Gets whether a failed condition returns the item, in <see cref="CancellationReason.Item"/>.</summary>
    public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; init; }
}
