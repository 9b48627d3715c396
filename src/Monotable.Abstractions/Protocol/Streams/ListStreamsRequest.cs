namespace Monotable.Protocol;

/// <summary>The request of ListStreams.</summary>
public sealed record ListStreamsRequest
{
    /// <summary>Gets the name or ARN of the table whose streams are asked for; <see langword="null"/> for those of all tables.</summary>
    public string? TableName { get; init; }

    /// <summary>Gets the last ARN of the page before.</summary>
    public string? ExclusiveStartStreamArn { get; init; }

    /// <summary>Gets the number of streams at most: 1 to 100.</summary>
    public int? Limit { get; init; }
}
