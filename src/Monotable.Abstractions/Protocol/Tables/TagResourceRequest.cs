namespace Monotable.Protocol;

/// <summary>The request of TagResource.</summary>
public sealed record TagResourceRequest
{
    /// <summary>Gets the table's ARN.</summary>
    public required string ResourceArn { get; init; }

    /// <summary>Gets the tags to set: at least one, and no key twice. A table has at most 50.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
