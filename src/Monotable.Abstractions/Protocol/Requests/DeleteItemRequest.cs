namespace Monotable.Protocol;

/// <summary>The request of DeleteItem.</summary>
public sealed record DeleteItemRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the item's primary key.</summary>
    public required Item Key { get; init; }

    /// <summary>Gets the condition under which the item is written.</summary>
    public string? ConditionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Gets the values of the placeholders <c>:value</c>, each under its name with the colon.</summary>
    public Item? ExpressionAttributeValues { get; init; }

    /// <summary>Gets the legacy form of <see cref="ConditionExpression"/>: what is expected of attributes.</summary>
    public IReadOnlyDictionary<string, ExpectedAttributeValue>? Expected { get; init; }

    /// <summary>Gets how the conditions of <see cref="Expected"/> are joined; all hold if not given.</summary>
    public ConditionalOperator? ConditionalOperator { get; init; }

    /// <summary>Gets what is returned of the item.</summary>
    public ReturnValues ReturnValues { get; init; }

    /// <summary>Gets whether a failed condition returns the item.</summary>
    public ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets whether the answer carries the item collection's size.</summary>
    public ReturnItemCollectionMetrics ReturnItemCollectionMetrics { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
