namespace Monotable.Protocol;

/// <summary>The request of GetItem.</summary>
public sealed record GetItemRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the item's primary key.</summary>
    public required Item Key { get; init; }

    /// <summary>Gets whether the read is strongly consistent.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Gets the attributes to return, as a projection expression.</summary>
    public string? ProjectionExpression { get; init; }

    /// <summary>Gets the values of the placeholders <c>#name</c>.</summary>
    public IReadOnlyDictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Gets the legacy form of <see cref="ProjectionExpression"/>: names of top-level attributes.</summary>
    public IReadOnlyList<string>? AttributesToGet { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }

    /// <summary>Gets what of the request's JSON could not be read into it; <see langword="null"/> for a request made in code.</summary>
    public RequestFaults? Faults { get; init; }
}
