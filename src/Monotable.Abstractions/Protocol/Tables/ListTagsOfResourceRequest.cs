namespace Monotable.Protocol;

/// <summary>The request of ListTagsOfResource.</summary>
public sealed record ListTagsOfResourceRequest
{
    /// <summary>Gets the table's ARN.</summary>
    public required string ResourceArn { get; init; }

    /// <summary>Gets the token of the page before.</summary>
    public string? NextToken { get; init; }
}
