namespace Monotable.Protocol;

/// <summary>One page of ListTagsOfResource.</summary>
public sealed record ListTagsOfResourceResponse
{
    /// <summary>Gets the tags.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Gets the token of the next page; <see langword="null"/> on the last one.</summary>
    public string? NextToken { get; init; }
}
