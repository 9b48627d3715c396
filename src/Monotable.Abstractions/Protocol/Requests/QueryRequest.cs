namespace Monotable.Protocol;

/// <summary>The request of Query.</summary>
public sealed record QueryRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the index to read; <see langword="null"/> for the table.</summary>
    public string? IndexName { get; init; }

    /// <summary>Gets the key condition.</summary>
    public string? KeyConditionExpression { get; init; }

    /// <summary>Gets the filter applied to what was read, before it is returned.</summary>
    public string? FilterExpression { get; init; }

    /// <summary>Gets the attributes to return, as a projection expression.</summary>
    public string? ProjectionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Gets the values of the placeholders <c>:value</c>, each under its name with the colon.</summary>
    public Item? ExpressionAttributeValues { get; init; }

    /// <summary>Gets the legacy form of <see cref="KeyConditionExpression"/>: conditions on the key's attributes.</summary>
    public IReadOnlyDictionary<string, LegacyCondition>? KeyConditions { get; init; }

    /// <summary>Gets the legacy form of <see cref="FilterExpression"/>: conditions on attributes.</summary>
    public IReadOnlyDictionary<string, LegacyCondition>? QueryFilter { get; init; }

    /// <summary>Gets how the conditions of <see cref="QueryFilter"/> are joined; all hold if not given.</summary>
    public ConditionalOperator? ConditionalOperator { get; init; }

    /// <summary>Gets the legacy form of <see cref="ProjectionExpression"/>: names of top-level attributes.</summary>
    public IReadOnlyList<string>? AttributesToGet { get; init; }

    /// <summary>Gets what is returned.</summary>
    public Select Select { get; init; }

    /// <summary>Gets how many items are evaluated at most: one or more.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets the last evaluated key of the page before.</summary>
    public Item? ExclusiveStartKey { get; init; }

    /// <summary>Gets whether items come in ascending order of the sort key.</summary>
    public bool ScanIndexForward { get; init; } = true;

    /// <summary>Gets whether the read is strongly consistent.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
