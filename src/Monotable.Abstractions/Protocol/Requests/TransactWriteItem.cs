namespace Monotable.Protocol;

/// <summary>
/// One action of a TransactWriteItems: <see cref="TransactPut"/>, <see cref="TransactUpdate"/>, <see cref="TransactDelete"/> or
/// <see cref="TransactConditionCheck"/>.
/// </summary>
public abstract record TransactWriteItem
{
    private protected TransactWriteItem()
    {
    }

    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the primary key of the action's item.</summary>
    public abstract Item Key { get; }

    /// <summary>Gets the condition under which the action succeeds.</summary>
    public string? ConditionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Gets the values of the placeholders <c>:value</c>, each under its name with the colon.</summary>
    public Item? ExpressionAttributeValues { get; init; }

    /// <summary>Gets whether a failed condition returns the item.</summary>
    public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; init; }
}
